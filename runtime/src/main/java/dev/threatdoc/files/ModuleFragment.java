package dev.threatdoc.files;

/**
 * What one module's compilation left of itself, at a place of its own that packing several modules together keeps.
 *
 * @param id the module
 * @param model its model, without findings
 * @param index what is known of its annotated types beyond their class files, as the processor wrote it
 */
public record ModuleFragment(String id, ModelText model, String index) {

    /** Where the processor's files are, below the root of the classes. */
    public static final String FOLDER = "META-INF/threatdoc/";

    /** A fragment's model. */
    public static final String MODEL = "model.json";

    /** A fragment's index, and that of the module that a folder of classes belongs to. */
    public static final String INDEX = "index.txt";
}
