package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.Classification;
import dev.threatdoc.annotation.DataAsset;
import java.time.Instant;

/**
 * What somebody has to say.
 *
 * @param text HTML or Markdown, as it was typed
 * @param at when the server took it
 */
@DataAsset(
        value = "Comments in HTML or Markdown",
        description = "Typed by anybody, shown to everybody",
        classification = Classification.PUBLIC,
        format = "HTML")
record Comment(String text, Instant at) {}
