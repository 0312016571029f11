package dev.threatdoc.read.config;

import dev.threatdoc.model.FilePlace;

/**
 * One value that a configuration file sets.
 *
 * @param key the whole key as it is written, with dots between its parts and {@code [0]} for the first of a list
 * @param text the value as it is written, placeholders included; {@link Secrets#MASK} instead of a secret, and instead
 *     of a password within a URL
 * @param signs whether it is a secret, and what can be said of it then
 * @param profile the profile for which it is set; empty for all
 * @param place where it is set
 */
public record ConfigEntry(String key, String text, SecretSigns signs, String profile, FilePlace place) {

    /** Whether it is a secret. */
    public Secrecy secrecy() {
        return signs.secrecy();
    }

    /** Whether it is a secret that stands there for everybody to read. */
    public boolean isPlainSecret() {
        return signs.secrecy() == Secrecy.PLAIN_TEXT;
    }

    /** The entry as evidence shows it, such as {@code server.port = 8080}. */
    public String words() {
        return key + " = " + text;
    }

    /** The same with another text. */
    ConfigEntry withText(String other) {
        return new ConfigEntry(key, other, signs, profile, place);
    }

    /** The same, set for another profile. */
    public ConfigEntry forProfile(String other) {
        return new ConfigEntry(key, text, signs, other, place);
    }

    /** The same by another key. */
    public ConfigEntry called(String other) {
        return new ConfigEntry(other, text, signs, profile, place);
    }

    /** The same, as a well-known password of what the file itself starts on somebody's own machine. */
    public ConfigEntry ofDevelopment() {
        return new ConfigEntry(
                key, text, new SecretSigns(signs.secrecy(), Strength.DEVELOPMENT, signs.isFallback()), profile, place);
    }

    /** The same, set elsewhere. */
    public ConfigEntry at(FilePlace other) {
        return new ConfigEntry(key, text, signs, profile, other);
    }
}
