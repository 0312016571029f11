package dev.threatdoc.cli;

import dev.threatdoc.model.vocabulary.ElementKind;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.EnumType;
import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.Kinds;
import java.util.stream.Collectors;

/** Prints what models are made of. */
record ListElements() implements Task {

    @Override
    public String perform(Session session) {
        StringBuilder list = new StringBuilder("Kinds:\n");
        for (ElementKind kind : Kinds.all()) {
            list.append(String.format("  %-15s %s%n", kind.name(), kind.meaning()));
        }
        list.append("\nEnums:\n");
        for (EnumType type : Enums.all()) {
            list.append(String.format("  %-15s %s%n", type.name(), type.meaning()));
            list.append(type.constants().stream()
                    .map(EnumConstant::name)
                    .collect(Collectors.joining(", ", " ".repeat(18), "\n")));
        }
        return list.toString().replace("\r\n", "\n");
    }
}
