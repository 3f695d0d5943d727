package dev.pressmark.core.proofread;

import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.wire.Json;
import dev.pressmark.wire.Json.Obj;
import dev.pressmark.wire.JsonOut;
import java.util.List;

/** Writes what a proofreader found as JSON: the same dataset always gives the same bytes. */
public final class ProofWriter {

  /** What the {@code format} field says. */
  public static final String FORMAT = "pressmark.proof/1";

  private ProofWriter() {}

  /** The file. */
  public static String write(Dataset dataset, Remarks remarks) {
    Obj openings = Json.object();
    remarks.openings().forEach((form, count) -> openings.put(form.word(), count));
    return JsonOut.pretty(
        Json.object()
            .put("format", FORMAT)
            .put(
                "dataset",
                Json.object()
                    .put("version", dataset.version().toString())
                    .put("sha256", dataset.digest()))
            .put("open", remarks(remarks.open()))
            .put("accepted", remarks(remarks.accepted()))
            .put("obsolete", Json.array(remarks.obsolete(), ProofWriter::entry))
            .put("openings", openings));
  }

  private static Json remarks(List<Remark> remarks) {
    return Json.array(
        remarks,
        one -> {
          Obj out = Json.object().put("check", one.check().word()).put("at", passage(one.at()));
          if (one.other() != null) {
            out.put("other", passage(one.other()));
          }
          return out.put("found", one.found());
        });
  }

  private static Json passage(Passage one) {
    Obj out = Json.object().put("file", one.file()).put("article", one.article());
    if (one.end() > 0) {
      out.put("start", one.start())
          .put("end", one.end())
          .putIfPresent("text", one.text().isEmpty() ? null : one.text());
    }
    return out;
  }

  private static Json entry(Accepted.Entry one) {
    return Json.object()
        .put("check", one.check().word())
        .put("article", one.article())
        .put("start", one.start())
        .putIfPresent("other", one.other())
        .put("reason", one.reason());
  }
}
