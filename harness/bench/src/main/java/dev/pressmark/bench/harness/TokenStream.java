package dev.pressmark.bench.harness;

import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Jackson's bare token stream, the yardstick: walks over all tokens and looks at none. Strings are
 * not decoded and numbers not read; whoever uses them does more.
 */
final class TokenStream {

  private static final JsonFactory FACTORY = new JsonFactory();

  private TokenStream() {}

  /** The number of tokens in JSON lines. */
  static long count(byte[] lines) {
    long tokens = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), lines)) {
      while (parser.nextToken() != null) {
        tokens++;
      }
    }
    return tokens;
  }
}
