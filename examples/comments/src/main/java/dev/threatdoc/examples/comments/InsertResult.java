package dev.threatdoc.examples.comments;

import dev.threatdoc.annotation.DataAsset;

/**
 * What the database says to an insert.
 *
 * @param rows how many rows it added
 */
@DataAsset(value = "Results of insert op", description = "A row count")
record InsertResult(int rows) {}
