/**
 * Models of other tools as facts: one reader for each format, which takes what it understands and tells what it does
 * not.
 *
 * <p>A file of somebody else is data: nothing in it is run, and no other file is opened on its behalf.
 *
 * <p>Depends on {@code model}, {@code model.facts}, {@code model.vocabulary}, {@code read.json}, {@code read.yaml} and
 * {@code threat.catalog}.
 */
@NullMarked
package dev.threatdoc.files.foreign;

import org.jspecify.annotations.NullMarked;
