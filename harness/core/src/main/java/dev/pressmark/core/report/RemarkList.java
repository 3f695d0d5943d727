package dev.pressmark.core.report;

import dev.pressmark.core.json.Printable;
import dev.pressmark.core.proofread.Accepted;
import dev.pressmark.core.proofread.Remark;
import dev.pressmark.core.proofread.Remarks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a proofreader found, for people: one line a remark, then what there is of each kind. */
public final class RemarkList {

  private static final int WORDS = 60;

  private RemarkList() {}

  /** The list, line by line. */
  public static List<String> of(Remarks remarks, Style style) {
    List<String> lines = new ArrayList<>();
    remarks.open().forEach(remark -> lines.add(line(remark)));
    for (Accepted.Entry entry : remarks.obsolete()) {
      lines.add(
          style.warning(
              Accepted.FILE
                  + ": "
                  + Printable.cut(entry.article(), WORDS)
                  + " "
                  + entry.start()
                  + ": "
                  + entry.check().word()
                  + " is accepted and not there"));
    }
    lines.add(
        style.bold(remarks.open().size() + (remarks.open().size() == 1 ? " remark" : " remarks"))
            + " ("
            + remarks.accepted().size()
            + " more are accepted)"
            + remarks.openByCheck().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .map(one -> one.getValue() + " " + one.getKey().word())
                .collect(Collectors.joining(", ", remarks.open().isEmpty() ? "" : ": ", "")));
    lines.add(
        "articles begin with: "
            + remarks.openings().entrySet().stream()
                .map(one -> one.getKey().word() + " " + one.getValue())
                .collect(Collectors.joining(", ")));
    return lines;
  }

  private static String line(Remark remark) {
    String words =
        remark.at().text().isEmpty()
            ? ""
            : " " + Printable.quoted(Printable.cut(remark.at().text(), WORDS));
    return remark.at().file()
        + ": "
        + remark.at()
        + words
        + ": "
        + remark.check().word()
        + ": "
        + remark.found();
  }
}
