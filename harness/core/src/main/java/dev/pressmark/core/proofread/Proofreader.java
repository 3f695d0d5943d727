package dev.pressmark.core.proofread;

import dev.pressmark.api.prediction.ArticlePrediction;
import dev.pressmark.core.dataset.Article;
import dev.pressmark.core.dataset.ArticleLink;
import dev.pressmark.core.dataset.ArticleView;
import dev.pressmark.core.dataset.Dataset;
import dev.pressmark.core.dataset.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads a dataset that breaks no law as a careful publisher would: page by page, story by story,
 * then all stories beside each other. Articles without text are left out. Any order of stories and
 * articles gives the same remarks.
 */
public final class Proofreader {

  private final TreeSet<Remark> remarks = new TreeSet<>();
  private final List<Story> stories;
  private final List<Proof> proofs = new ArrayList<>();

  private Proofreader(Dataset dataset, Function<Story, String> file) {
    this.stories = dataset.stories().stream().sorted(Comparator.comparing(Story::id)).toList();
    for (Story story : stories) {
      story.articles().stream()
          .filter(article -> article.text() != null)
          .sorted(Comparator.comparing(Article::id))
          .forEach(article -> proofs.add(new Proof(file.apply(story), story, article)));
    }
  }

  /**
   * Reads a dataset.
   *
   * @param file how the file of a story is named in remarks
   * @param trivial what a trivial system answers, by article; articles without an answer are not
   *     asked whether they are solved by it
   * @param accepted remarks that are right as they are
   */
  public static Remarks read(
      Dataset dataset,
      Function<Story, String> file,
      Map<String, ArticlePrediction> trivial,
      Accepted accepted) {
    Proofreader reader = new Proofreader(dataset, file);
    reader.pages(trivial);
    reader.stories();
    reader.together();
    return accepted.sort(
        List.copyOf(reader.remarks), Openings.forms(reader.proofs), unread(dataset));
  }

  private static Set<String> unread(Dataset dataset) {
    return dataset.withoutText().stream().map(Article::id).collect(Collectors.toSet());
  }

  private void pages(Map<String, ArticlePrediction> trivial) {
    for (Proof proof : proofs) {
      UnlabelledMarks.check(proof, remarks::add);
      UnannotatedNames.check(proof, remarks::add);
      Weekdays.check(proof, remarks::add);
      ArticlePrediction answer = trivial.get(proof.id());
      if (answer != null) {
        TrivialQuotes.check(proof, answer, remarks::add);
      }
    }
  }

  private void stories() {
    Map<String, Proof> byId = new HashMap<>();
    proofs.forEach(proof -> byId.put(proof.id(), proof));
    for (Story story : stories) {
      SameDates.check(
          proofs.stream().filter(proof -> proof.story().equals(story)).toList(), remarks::add);
      for (ArticleLink link : story.links().articles()) {
        Proof a = byId.get(link.a());
        Proof b = byId.get(link.b());
        if (a != null && b != null && ArticleView.STRICT.contains(link.relation())) {
          TwinLabels.check(a, b, remarks::add);
        }
      }
    }
  }

  private void together() {
    Relatedness relatedness = new Relatedness(stories);
    SharedRuns.check(proofs, relatedness, remarks::add);
    Openings.check(proofs, relatedness, remarks::add);
    SharedNames.check(proofs, remarks::add);
  }
}
