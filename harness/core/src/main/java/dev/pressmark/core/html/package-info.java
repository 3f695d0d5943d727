/**
 * What all pages have in common: the one place where text becomes HTML ({@link
 * dev.pressmark.core.html.Html#escape}), and the frame of a page, which works from a disk, asks no
 * server for anything, and whose script is named by its digest, so that no other one runs.
 *
 * <p>Start reading at {@link dev.pressmark.core.html.Page}. Depends on nothing of ours; gives
 * strings and writes no files.
 */
@NullMarked
package dev.pressmark.core.html;

import org.jspecify.annotations.NullMarked;
