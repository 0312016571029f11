/**
 * Files as values: Java code, configuration, build and deployment files as records that know their places.
 *
 * <ul>
 *   <li>{@code read.code}: Java code by names alone, the meeting point of all readers of code
 *   <li>{@code read.config}: configuration files, without the values of secrets
 *   <li>{@code read.deploy}: files that build and deploy programs
 *   <li>{@code read.json}: JSON that knows its lines and columns
 *   <li>{@code read.source}: the JDK's compiler as a reader of code, the only place that knows it
 *   <li>{@code read.yaml}: YAML that knows its lines, the only place that knows its library
 * </ul>
 *
 * <p>What belongs here knows the language or the format of a file and nothing of frameworks: what an annotation or a
 * key means for the architecture belongs to {@code discover}. Formats of threat models belong to {@code files}.
 *
 * <p>The room depends on {@code model}.
 */
@NullMarked
package dev.threatdoc.read;

import org.jspecify.annotations.NullMarked;
