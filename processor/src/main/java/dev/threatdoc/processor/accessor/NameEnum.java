package dev.threatdoc.processor.accessor;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** An enum whose constants stand for items of the model. */
final class NameEnum {

    private NameEnum() {}

    /**
     * The enum, if there is anything to put into it.
     *
     * @param names the names that people gave, in the order of the constants
     * @param kinds the kinds, parallel to the names; empty for an enum without
     */
    static Optional<TypeSpec> of(String name, String summary, List<String> names, List<String> kinds) {
        if (names.isEmpty()) {
            return Optional.empty();
        }
        TypeSpec.Builder type =
                TypeSpec.enumBuilder(name).addJavadoc(summary + "\n").addModifiers(Modifier.PUBLIC, Modifier.STATIC);
        List<String> constants = Constants.of(names);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder();
        property(type, constructor, "displayName", "Returns the name that people read.\n\n@return the name\n");
        if (!kinds.isEmpty()) {
            property(
                    type, constructor, "kind", "Returns what it is, such as Server.\n\n@return the name of its kind\n");
        }
        type.addMethod(constructor.build());
        for (int i = 0; i < names.size(); i++) {
            String arguments =
                    Literals.text(names.get(i)) + (kinds.isEmpty() ? "" : ", " + Literals.text(kinds.get(i)));
            type.addEnumConstant(
                    constants.get(i),
                    TypeSpec.anonymousClassBuilder("$L", arguments)
                            .addJavadoc("$L\n", Literals.javadoc(names.get(i)))
                            .build());
        }
        return Optional.of(type.build());
    }

    private static void property(
            TypeSpec.Builder type, MethodSpec.Builder constructor, String property, String javadoc) {
        type.addField(FieldSpec.builder(String.class, property, Modifier.PRIVATE, Modifier.FINAL)
                .build());
        constructor.addParameter(String.class, property);
        constructor.addStatement("this.$L = $L", property, property);
        type.addMethod(MethodSpec.methodBuilder(property)
                .addJavadoc(javadoc)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", property)
                .build());
    }
}
