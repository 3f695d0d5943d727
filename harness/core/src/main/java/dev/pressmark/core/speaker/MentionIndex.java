package dev.pressmark.core.speaker;

import dev.pressmark.api.text.Span;
import dev.pressmark.api.text.TokenRange;
import dev.pressmark.api.text.Tokens;
import dev.pressmark.core.dataset.Entity;
import dev.pressmark.core.dataset.Mention;
import dev.pressmark.core.dataset.MentionForm;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The gold mentions of one article by position: whom a predicted mention means.
 *
 * <p>That is the entity that owns the mention with the highest token Jaccard |g∩p| / |g∪p|, if that
 * is at least ½ and no other entity owns one as good. A pronoun means nobody, for it says no more
 * than the quote does; unless its entity is never mentioned otherwise.
 */
final class MentionIndex {

  /** A gold mention; its pronoun counts only where there is nothing else. */
  private record Owned(String entity, TokenRange tokens, boolean silent) {
    int first() {
      return tokens.first();
    }
  }

  private final Tokens tokens;

  /** By first token. */
  private final List<Owned> mentions = new ArrayList<>();

  private int longest;

  MentionIndex(List<Entity> entities, Tokens tokens) {
    this.tokens = tokens;
    for (Entity entity : entities) {
      boolean onlyPronouns =
          entity.mentions().stream().allMatch(one -> one.form() == MentionForm.PRONOUN);
      for (Mention mention : entity.mentions()) {
        TokenRange range = tokens.in(mention.span());
        if (!range.isEmpty()) {
          longest = Math.max(longest, range.size());
          boolean silent = mention.form() == MentionForm.PRONOUN && !onlyPronouns;
          mentions.add(new Owned(entity.id(), range, silent));
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Owned::first));
  }

  TokenRange tokensIn(Span mention) {
    return tokens.in(mention);
  }

  /** The entity that is meant; empty where it is nobody, or could be two. */
  Optional<String> entityAt(TokenRange mention) {
    Owned best = null;
    TokenOverlap most = TokenOverlap.NONE;
    boolean unique = true;
    for (int i = firstFrom(mention.first() - longest);
        i < mentions.size() && mentions.get(i).first() < mention.end();
        i++) {
      Owned owned = mentions.get(i);
      TokenOverlap overlap = TokenOverlap.of(owned.tokens, mention);
      int order = overlap.compareTo(most);
      if (best != null && order == 0) {
        unique &= owned.entity.equals(best.entity);
        best = best.silent ? owned : best;
      } else if (overlap.isHalf() && order > 0) {
        best = owned;
        most = overlap;
        unique = true;
      }
    }
    return best == null || !unique || best.silent ? Optional.empty() : Optional.of(best.entity);
  }

  /** The index of the first mention that begins at this token or behind it. */
  private int firstFrom(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
