package dev.threatdoc.config;

/**
 * A key and its value in a properties file.
 *
 * @param line the line on which the key stands, from 1
 */
record PropertyLine(String key, String value, int line) {}
