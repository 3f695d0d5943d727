package dev.pressmark.api.system;

/**
 * What a run is about, told before the first article.
 *
 * @param track what is given beside the text
 * @param publication whether the day of publication is given
 */
public record SessionRequest(Track track, PublicationDay publication) {}
