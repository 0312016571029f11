package dev.threatdoc.read.config;

import dev.threatdoc.model.stability.Experimental;

/**
 * What is known of a value that must not be told.
 *
 * @param secrecy whether it is a secret
 * @param strength how hard it is to guess, if it stands there in plain text
 * @param isFallback whether it counts only where nobody gives another one: the part after the colon of
 *     {@code ${NAME:value}}
 */
@Experimental
public record SecretSigns(Secrecy secrecy, Strength strength, boolean isFallback) {

    /** No secret. */
    public static final SecretSigns NONE = new SecretSigns(Secrecy.NONE, Strength.USUAL, false);

    /** A secret that does not stand there in plain text. */
    static SecretSigns kept(Secrecy secrecy) {
        return new SecretSigns(secrecy, Strength.USUAL, false);
    }
}
