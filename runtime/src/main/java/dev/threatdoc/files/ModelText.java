package dev.threatdoc.files;

/**
 * The text of a model, wherever it was found.
 *
 * @param name the file, for messages; {@code app.jar!/META-INF/threatdoc/model.json} for one inside a jar
 * @param text what it says
 */
public record ModelText(String name, String text) {}
