package dev.pressmark.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.Serializable;
import java.time.Clock;
import java.util.Set;

/**
 * The rules of the architecture, over the classes of all modules: who may see whom, and where the
 * outside world (streams, locale, clock, chance, files) may be touched.
 *
 * <p>To give a package a permission, extend the constant that lists who has it, and say why in a
 * decision note.
 */
@AnalyzeClasses(packages = "dev.pressmark", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final String API = "dev.pressmark.api..";
  private static final String WIRE = "dev.pressmark.wire..";
  private static final String WORKER = "dev.pressmark.worker..";
  private static final String CORE = "dev.pressmark.core..";
  private static final String BASELINES = "dev.pressmark.baselines..";
  private static final String BENCH = "dev.pressmark.bench..";
  private static final String CLI = "dev.pressmark.cli..";
  private static final String PROCESS = "dev.pressmark.core.process..";
  private static final String JAVA = "java..";
  private static final String ANNOTATIONS = "org.jspecify..";

  /**
   * May read JSON; {@code core.dataset} for the check against the schemas, {@code bench.harness}
   * because the bare token stream is what it holds the harness against.
   */
  private static final String[] JSON = {
    "dev.pressmark.core.json..",
    "dev.pressmark.core.dataset..",
    "dev.pressmark.bench.harness..",
    WORKER
  };

  /** May read a clock: to show it to a person, to stop a child that hangs, to measure speed. */
  private static final String[] CLOCK = {CLI, PROCESS, BENCH};

  /** May draw without a seed: the ids that hide an article's origin from a child process. */
  private static final String[] CHANCE = {CLI, PROCESS};

  /** Functions of their arguments, nothing else. */
  private static final String[] PURE = {
    "dev.pressmark.core.align..",
    "dev.pressmark.core.count..",
    "dev.pressmark.core.metric..",
    "dev.pressmark.core.cluster..",
    "dev.pressmark.core.speaker..",
    "dev.pressmark.core.stats..",
    "dev.pressmark.core.timex.."
  };

  // 1. Who may see whom

  @ArchTest
  static final ArchRule apiDependsOnNothingOfOurs =
      classes()
          .that()
          .resideInAPackage(API)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(API, JAVA, ANNOTATIONS);

  @ArchTest
  static final ArchRule wireSeesOnlyTheApi =
      classes()
          .that()
          .resideInAPackage(WIRE)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WIRE, API, JAVA, ANNOTATIONS);

  @ArchTest
  static final ArchRule workerSeesOnlyApiAndWire =
      classes()
          .that()
          .resideInAPackage(WORKER)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(WORKER, WIRE, API, JAVA, ANNOTATIONS, "tools.jackson.core..")
          .because("a system in a worker finds neither dataset nor scorer on its class path");

  @ArchTest
  static final ArchRule baselinesSeeOnlyTheApi =
      classes()
          .that()
          .resideInAPackage(BASELINES)
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(BASELINES, API, JAVA, ANNOTATIONS)
          .because("what cannot see the dataset cannot read its gold");

  @ArchTest
  static final ArchRule baselinesReadNoFiles =
      noClasses()
          .that()
          .resideInAPackage(BASELINES)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.nio.channels..", "java.net..")
                  .or(
                      describe(
                          "a file of java.io",
                          type ->
                              Set.of(
                                      "java.io.File",
                                      "java.io.FileInputStream",
                                      "java.io.FileReader",
                                      "java.io.RandomAccessFile")
                                  .contains(type.getName()))))
          .because("gold lies in files; word lists come by Class.getResourceAsStream");

  @ArchTest
  static final ArchRule coreSeesOnlyApiAndWire =
      noClasses()
          .that()
          .resideInAPackage(CORE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.pressmark..").and(not(resideInAnyPackage(CORE, WIRE, API))));

  @ArchTest
  static final ArchRule benchSeesOnlyApiWireAndCore =
      noClasses()
          .that()
          .resideInAPackage(BENCH)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("dev.pressmark..")
                  .and(not(resideInAnyPackage(BENCH, CORE, WIRE, API))));

  // 2. The packages of core form a chain

  @ArchTest
  static final ArchRule coreHasNoCycles =
      slices().matching("dev.pressmark.core.(*)..").should().beFreeOfCycles();

  // 3. Libraries and the outside world

  @ArchTest
  static final ArchRule jsonHasItsPlace =
      noClasses()
          .that()
          .resideOutsideOfPackages(JSON)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("tools.jackson..", "com.fasterxml..", "com.networknt..");

  @ArchTest
  static final ArchRule picocliOnlyInCli =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("picocli..");

  @ArchTest
  static final ArchRule jmhOnlyInBench =
      noClasses()
          .that()
          .resideOutsideOfPackage(BENCH)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.openjdk.jmh..");

  @ArchTest
  static final ArchRule onlyMainClassesPrint =
      noClasses().that().resideOutsideOfPackages(CLI, WORKER).should(ACCESS_STANDARD_STREAMS);

  @ArchTest
  static final ArchRule onlyMainClassesEndTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLI, WORKER)
          .should()
          .accessTargetWhere(
              isOneOf(
                  "java.lang.System.exit(int)",
                  "java.lang.Runtime.exit(int)",
                  "java.lang.Runtime.halt(int)"));

  @ArchTest
  static final ArchRule noDefaultLocale =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessTargetWhere(
              isOneOf(
                  "java.lang.String.toLowerCase()",
                  "java.lang.String.toUpperCase()",
                  "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
                  "java.lang.String.formatted([Ljava.lang.Object;)",
                  "java.io.PrintStream.format(java.lang.String, [Ljava.lang.Object;)",
                  "java.io.PrintStream.printf(java.lang.String, [Ljava.lang.Object;)",
                  "java.io.PrintWriter.format(java.lang.String, [Ljava.lang.Object;)",
                  "java.io.PrintWriter.printf(java.lang.String, [Ljava.lang.Object;)",
                  "java.util.Formatter.<init>()",
                  "java.util.Formatter.<init>(java.lang.Appendable)",
                  "java.util.Formatter.format(java.lang.String, [Ljava.lang.Object;)",
                  "java.text.BreakIterator.getCharacterInstance()",
                  "java.text.BreakIterator.getSentenceInstance()",
                  "java.text.BreakIterator.getWordInstance()",
                  "java.text.Collator.getInstance()",
                  "java.text.DecimalFormat.<init>()",
                  "java.text.DecimalFormat.<init>(java.lang.String)",
                  "java.text.DecimalFormatSymbols.<init>()",
                  "java.text.DecimalFormatSymbols.getInstance()",
                  "java.text.MessageFormat.<init>(java.lang.String)",
                  "java.text.MessageFormat.format(java.lang.String, [Ljava.lang.Object;)",
                  "java.text.NumberFormat.getInstance()",
                  "java.text.NumberFormat.getIntegerInstance()",
                  "java.text.NumberFormat.getNumberInstance()",
                  "java.text.NumberFormat.getPercentInstance()",
                  "java.text.SimpleDateFormat.<init>()",
                  "java.text.SimpleDateFormat.<init>(java.lang.String)",
                  "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
                  "java.time.format.DateTimeFormatterBuilder.toFormatter()",
                  "java.util.Locale.getDefault()",
                  "java.util.Locale.getDefault(java.util.Locale$Category)"))
          .because("the same input gives the same bytes in every country");

  @ArchTest
  static final ArchRule noDefaultCharset =
      noClasses()
          .that()
          .resideOutsideOfPackage(CLI)
          .should()
          .accessTargetWhere(
              isOneOf(
                  "java.lang.String.<init>([B)",
                  "java.lang.String.<init>([B, int, int)",
                  "java.lang.String.getBytes()",
                  "java.io.ByteArrayOutputStream.toString()",
                  "java.io.FileReader.<init>(java.io.File)",
                  "java.io.FileReader.<init>(java.io.FileDescriptor)",
                  "java.io.FileReader.<init>(java.lang.String)",
                  "java.io.FileWriter.<init>(java.io.File)",
                  "java.io.FileWriter.<init>(java.io.File, boolean)",
                  "java.io.FileWriter.<init>(java.io.FileDescriptor)",
                  "java.io.FileWriter.<init>(java.lang.String)",
                  "java.io.FileWriter.<init>(java.lang.String, boolean)",
                  "java.io.InputStreamReader.<init>(java.io.InputStream)",
                  "java.io.OutputStreamWriter.<init>(java.io.OutputStream)",
                  "java.io.PrintStream.<init>(java.io.File)",
                  "java.io.PrintStream.<init>(java.io.OutputStream)",
                  "java.io.PrintStream.<init>(java.io.OutputStream, boolean)",
                  "java.io.PrintStream.<init>(java.lang.String)",
                  "java.io.PrintWriter.<init>(java.io.File)",
                  "java.io.PrintWriter.<init>(java.io.OutputStream)",
                  "java.io.PrintWriter.<init>(java.io.OutputStream, boolean)",
                  "java.io.PrintWriter.<init>(java.lang.String)",
                  "java.lang.Process.errorReader()",
                  "java.lang.Process.inputReader()",
                  "java.lang.Process.outputWriter()",
                  "java.nio.charset.Charset.defaultCharset()",
                  "java.util.Scanner.<init>(java.io.File)",
                  "java.util.Scanner.<init>(java.io.InputStream)",
                  "java.util.Scanner.<init>(java.nio.file.Path)"))
          .because("the same bytes are the same text on every machine");

  @ArchTest
  static final ArchRule noClock =
      noClasses()
          .that()
          .resideOutsideOfPackages(CLOCK)
          .should()
          .dependOnClassesThat(equivalentTo(Clock.class))
          .orShould()
          .accessTargetWhere(
              isOneOf(
                      "java.lang.System.currentTimeMillis()",
                      "java.lang.System.nanoTime()",
                      "java.time.ZoneId.systemDefault()",
                      "java.util.Calendar.getInstance()",
                      "java.util.Date.<init>()",
                      "java.util.GregorianCalendar.<init>()",
                      "java.util.TimeZone.getDefault()")
                  .or(
                      describe(
                          "now of java.time",
                          access ->
                              access.getTargetOwner().getPackageName().startsWith("java.time")
                                  && access.getTarget().getName().equals("now"))))
          .because("a result tells what was found, not when");

  @ArchTest
  static final ArchRule noChanceWithoutSeed =
      noClasses()
          .that()
          .resideOutsideOfPackages(CHANCE)
          .should()
          .accessTargetWhere(
              isOneOf(
                      "java.lang.Math.random()",
                      "java.lang.StrictMath.random()",
                      "java.util.Collections.shuffle(java.util.List)",
                      "java.util.Random.<init>()",
                      "java.util.SplittableRandom.<init>()",
                      "java.util.UUID.randomUUID()")
                  .or(
                      describe(
                          "a generator without a seed",
                          access ->
                              Set.of(
                                      "java.security.SecureRandom",
                                      "java.util.concurrent.ThreadLocalRandom")
                                  .contains(access.getTargetOwner().getName()))))
          .because("whoever repeats a run gets the same bytes");

  @ArchTest
  static final ArchRule sameDoublesEverywhere =
      noClasses()
          .that()
          .resideInAnyPackage(API, WIRE, CORE, BASELINES)
          .should()
          .accessTargetWhere(
              describe(
                  "a function of Math that may differ in the last bit",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Math.class)
                          && Set.of(
                                  "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp",
                                  "expm1", "hypot", "log", "log10", "log1p", "pow", "sin", "sinh",
                                  "tan", "tanh")
                              .contains(access.getTarget().getName())))
          .because("StrictMath gives the same bits on every machine");

  // 5. The pure packages

  @ArchTest
  static final ArchRule purePackagesDoNoInputOrOutput =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                      "java.io..", "java.nio.file..", "java.nio.channels..", "java.net..")
                  // implemented by every enum and many a comparator; writes nothing by itself
                  .and(not(equivalentTo(Serializable.class))));

  private static DescribedPredicate<JavaAccess<?>> isOneOf(String... fullNames) {
    Set<String> names = Set.of(fullNames);
    return describe(
        "a member of the list in this rule",
        access -> names.contains(access.getTarget().getFullName()));
  }
}
