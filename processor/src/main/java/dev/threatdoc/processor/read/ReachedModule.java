package dev.threatdoc.processor.read;

import dev.threatdoc.files.ModelText;
import dev.threatdoc.processor.index.TypeIndex;

/**
 * Another module on the class or module path.
 *
 * @param id the module
 * @param model its model as its compilation wrote it
 * @param index its annotated types
 */
public record ReachedModule(String id, ModelText model, TypeIndex index) {}
