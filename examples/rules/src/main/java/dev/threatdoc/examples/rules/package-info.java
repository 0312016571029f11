/** Two threats as rules in Java; the same two are in {@code df1-sr1.json} as conditions. */
package dev.threatdoc.examples.rules;
