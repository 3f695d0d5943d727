package dev.pressmark.baselines.rules.dates;

/**
 * A part that every year has.
 *
 * @param code as in values: {@code 03}, {@code SP}, {@code Q1}, {@code H1}
 * @param firstMonth its first month, 1 to 12
 * @param months how many months it lasts
 */
record YearPart(String code, int firstMonth, int months) {

  static YearPart month(int number) {
    return new YearPart(Unit.twoDigits(number), number, 1);
  }

  /**
   * A season.
   *
   * @throws IllegalArgumentException if the code is none
   */
  static YearPart season(String code) {
    int first =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          case "WI" -> 12;
          default -> throw new IllegalArgumentException("no season: " + code);
        };
    return new YearPart(code, first, 3);
  }

  static YearPart quarter(int number) {
    return new YearPart("Q" + number, number * 3 - 2, 3);
  }

  static YearPart half(int number) {
    return new YearPart("H" + number, number * 6 - 5, 6);
  }

  String of(int year) {
    return Unit.fourDigits(year) + "-" + code;
  }

  /** Of a year nobody knows. */
  String open() {
    return "XXXX-" + code;
  }
}
