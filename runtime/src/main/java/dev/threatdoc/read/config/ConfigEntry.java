package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.stability.Experimental;

/**
 * One value that a configuration file sets.
 *
 * @param key the whole key as it is written, with dots between its parts and {@code [0]} for the first of a list
 * @param text the value as it is written, placeholders included; {@link Secrets#MASK} instead of a secret, and instead
 *     of a password within a URL
 * @param secrecy whether it is a secret
 * @param profile the profile for which it is set; empty for all
 * @param place where it is set
 */
@Experimental
public record ConfigEntry(String key, String text, Secrecy secrecy, String profile, FilePlace place) {

    /** The entry as evidence shows it, such as {@code server.port = 8080}. */
    public String words() {
        return key + " = " + text;
    }

    /** The same with another text. */
    ConfigEntry withText(String text) {
        return new ConfigEntry(key, text, secrecy, profile, place);
    }
}
