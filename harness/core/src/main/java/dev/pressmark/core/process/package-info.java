/**
 * Running a system under test: what it may see of the articles, and what it answered, with every
 * failure as an outcome of its article.
 *
 * <p>The only package of the core that may read a clock. Depends on {@code prediction}, {@code
 * dataset}, {@code json}, {@code wire} and the API. Start reading at {@link
 * dev.pressmark.core.process.VisibleArticles} and {@link dev.pressmark.core.process.InProcessRun};
 * for programs in processes of their own, at {@link dev.pressmark.core.process.ExternalRun}; for
 * systems in Java that are run as such, at {@link dev.pressmark.core.process.JavaSystem}.
 */
@NullMarked
package dev.pressmark.core.process;

import org.jspecify.annotations.NullMarked;
