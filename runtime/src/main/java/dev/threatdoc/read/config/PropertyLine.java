package dev.threatdoc.read.config;

/**
 * A key and its value in a properties file.
 *
 * @param line the line on which the key stands, from 1
 * @param isSound whether whoever reads it as Java does can do so
 */
record PropertyLine(String key, String value, int line, boolean isSound) {}
