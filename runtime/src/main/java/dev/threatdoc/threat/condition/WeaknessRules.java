package dev.threatdoc.threat.condition;

import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.WeaknessKind;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import java.util.List;

/** Refuses kinds of weaknesses that do not exist: a condition that asks for one would never be true, without a word. */
final class WeaknessRules {

    private static final String KIND = "kind";

    private final Source source;
    private final Checker types;

    WeaknessRules(Source source, Checker types) {
        this.source = source;
        this.types = types;
    }

    /** Checks the texts that the kind of a weakness is compared with. */
    void check(Expr first, Expr.Compared.Link link) throws ConditionException {
        if (!(first instanceof Expr.Property property)
                || !property.name().equals(KIND)
                || !(types.typeOf(property.owner()) instanceof Type.Reference reference)
                || !reference.maybe(Kinds.WEAKNESS)) {
            return;
        }
        List<Expr> named = link.operand() instanceof Expr.Collected list ? list.members() : List.of(link.operand());
        for (Expr name : named) {
            if (name instanceof Expr.Literal literal
                    && literal.value() instanceof Value.Text text
                    && WeaknessKinds.find(text.text()).isEmpty()) {
                throw source.unknown(
                        name.at(),
                        "kind of weakness",
                        text.text(),
                        "",
                        WeaknessKinds.all().stream().map(WeaknessKind::id).toList());
            }
        }
    }
}
