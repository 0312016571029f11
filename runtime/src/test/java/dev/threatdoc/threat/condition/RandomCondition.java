package dev.threatdoc.threat.condition;

import java.util.Random;
import java.util.function.Supplier;

/** Conditions at random that pass the checker; they read what {@link SmallModel} leaves open, and what is computed. */
final class RandomCondition {

    private final Random random;
    private int loops;

    RandomCondition(Random random) {
        this.random = random;
    }

    /** Something that is true or false; d stands for a data asset where there is a loop around it. */
    String truth(int depth) {
        if (depth <= 0 || loops == Limits.MAX_LOOPS) {
            return atom();
        }
        return switch (random.nextInt(14)) {
            case 0, 1 -> "(" + truth(depth - 1) + " and " + truth(depth - 1) + ")";
            case 2, 3 -> "(" + truth(depth - 1) + " or " + truth(depth - 1) + ")";
            case 4 -> "not " + truth(depth - 1);
            case 5 -> "(" + truth(depth - 1) + " if " + truth(depth - 1) + " else " + truth(depth - 1) + ")";
            case 6 -> "(" + number(depth - 1) + comparison() + number(depth - 1) + ")";
            case 7 ->
                "(" + number(depth - 1) + comparison() + number(depth - 1) + comparison() + number(depth - 1) + ")";
            case 8, 9 -> pick("any", "all") + "(" + loop(depth, () -> truth(depth - 1)) + ")";
            case 10 -> "(" + number(depth - 1) + pick(" in ", " not in ") + list(depth) + ")";
            case 11 -> "(" + list(depth) + pick(" == ", " != ") + list(depth) + ")";
            case 12 -> "(max(" + loop(depth, () -> "d.classification") + ")" + comparison() + "Classification.PUBLIC)";
            default -> pick("not ", "") + list(depth);
        };
    }

    private String atom() {
        String data = loops == 0
                ? "target.hasDataLeaks()"
                : pick(
                        "d.isPII",
                        "d.classification > Classification.PUBLIC",
                        "d.classification == Classification.SECRET",
                        "d.name in ('D1', target.protocol)",
                        "d in target.data");
        return pick(
                data,
                data,
                "target.source.usesCache",
                "target.source.controls.isHardened is False",
                "target.source.isHardened",
                "target.sink.isShared",
                "target.sink.usesCache is not None",
                "target.tlsVersion < target.sink.minTLSVersion",
                "target.sink.checkTLSVersion(target.sink.inputs)",
                "target.protocol == 'HTTP'",
                "target.protocol.lower() in ('http', 'x')",
                "target.protocol.upper() != 'VAULT'",
                "'T' in target.protocol",
                "target.protocol < 'M'",
                "len(target.protocol) > 3",
                "len(target.sourceFiles) == 1",
                "'a' in target.sourceFiles",
                "target.sink.minTLSVersion >= TLSVersion.TLSv12",
                "target.tlsVersion == target.sink.minTLSVersion",
                "target.controls.isEncrypted",
                "target.authenticatedWith is False",
                "target.sink.hasWriteAccess",
                "target.sink.oneOf(Datastore, target.protocol)",
                "target.source.oneOf(Actor, target.protocol)",
                "target.crosses('DMZ')",
                "target.crosses(target.protocol)",
                "target.enters('Core', target.protocol)",
                "target.enters('DMZ')",
                "target.exits(target.protocol)",
                "target.exits('DMZ')",
                "target.source.inside('DMZ')",
                "target.sink.inside(target.protocol)",
                "target.response is None");
    }

    private String number(int depth) {
        return switch (depth <= 0 || loops == Limits.MAX_LOOPS ? random.nextInt(3) : random.nextInt(8)) {
            case 0 -> "target.order";
            case 1 -> String.valueOf(random.nextInt(3));
            case 2 -> "target.source.usesCache";
            case 3 -> "len([" + loop(depth, () -> "d") + "])";
            case 4 -> "sum(" + loop(depth, () -> number(depth - 1)) + ")";
            case 5 -> "(" + number(depth - 1) + pick(" + ", " - ", " * ") + number(depth - 1) + ")";
            case 6 -> "min(" + number(depth - 1) + ", " + number(depth - 1) + ")";
            default -> "(" + number(depth - 1) + " if " + truth(depth - 1) + " else " + number(depth - 1) + ")";
        };
    }

    private String list(int depth) {
        return switch (random.nextInt(3)) {
            case 0 -> "[" + loop(depth, () -> number(depth - 1)) + "]";
            case 1 -> "{" + number(depth - 1) + ", " + number(depth - 1) + "}";
            default -> "(" + number(depth - 1) + ", " + number(depth - 1) + ")";
        };
    }

    /** A loop over the data of the flow. */
    private String loop(int depth, Supplier<String> element) {
        loops++;
        String loop = element.get() + " for d in target.data" + (random.nextBoolean() ? " if " + truth(depth - 1) : "");
        loops--;
        return loop;
    }

    private String comparison() {
        return pick(" < ", " <= ", " == ", " != ", " > ", " >= ");
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
