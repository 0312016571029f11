package dev.threatdoc.model.facts;

import dev.threatdoc.model.Place;
import dev.threatdoc.model.stability.Experimental;

/**
 * A reference from one declaration to another.
 *
 * @param key the key of what is meant
 * @param words how the user wrote it, for messages
 * @param place where the user wrote it
 */
@Experimental
public record Reference(String key, String words, Place place) {}
