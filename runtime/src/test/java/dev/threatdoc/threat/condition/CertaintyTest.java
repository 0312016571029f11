package dev.threatdoc.threat.condition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.vocabulary.Enums;
import dev.threatdoc.model.vocabulary.PropertyNames;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is certain, and what would settle what is not. */
class CertaintyTest {

    /** Of the server, isHardened and usesVPN are declared, of the flow and the data next to nothing. */
    private static Models models() {
        return Models.model()
                .data("Known")
                .set("isPII", true)
                .set("isStored", false)
                .data("Open")
                .server("Web")
                .set("usesVPN", false)
                .set("port", 80)
                .control("isHardened", true)
                .datastore("DB")
                .flow("Query", "Web", "DB")
                .with("Known", "Open")
                .flow("Stream", "DB", "Web")
                .with("Open");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "none",
            value = {
                // declared, computed, not there
                "Web|target.isHardened|true|none",
                "Web|target.usesVPN|false|none",
                "Web|target.name == 'Web' and not target.inBoundary|true|none",
                "Query|target.source.isSQL is None|true|none",
                // undeclared
                "Web|target.usesCache|false|Web.usesCache",
                "Web|target.usesCache is False|true|Web.usesCache",
                "Web|not target.controls.validatesInput|true|Web.controls.validatesInput",
                "Web|target.validatesInput is False|true|Web.controls.validatesInput",
                "Web|target.protocol.lower() == ''|true|Web.protocol",
                "Query|target.tlsVersion < target.sink.minTLSVersion|false|DB.minTLSVersion Query.tlsVersion",
                "Query|target.tlsVersion <= TLSVersion.TLSv12|true|Query.tlsVersion",
                "Query|target.order + 1 == 0|true|Query.order",
                // what a known side decides
                "Web|target.usesVPN and target.usesCache|false|none",
                "Web|target.usesCache and target.usesVPN|false|none",
                "Web|target.isHardened or target.usesCache|true|none",
                "Web|target.usesCache or target.isHardened|true|none",
                "Web|target.isHardened and target.usesCache|false|Web.usesCache",
                "Web|(target.usesCache and target.usesVPN) or target.usesXMLParser|false|Web.usesXMLParser",
                "Web|(target.usesCache or target.isHardened) and not target.usesXMLParser|true|Web.usesXMLParser",
                "Web|not (target.usesCache and target.usesXMLParser)|true|Web.usesCache Web.usesXMLParser",
                "Web|0 < target.port < 90 < target.port|false|none",
                // choices
                "Web|target.isHardened if target.isHardened else target.usesCache|true|none",
                "Web|target.usesCache if target.usesVPN else target.usesXMLParser|false|Web.usesXMLParser",
                "Web|1 if target.usesCache else 1|true|none",
                "Web|(1 if target.usesCache else 2) == 2|true|Web.usesCache",
                "Web|True if target.usesCache else target.usesXMLParser|false|Web.usesCache Web.usesXMLParser",
                // loops over a known list with unknown members
                "Query|any(d.isPII for d in target.data)|true|none",
                "Stream|any(d.isPII for d in target.data)|false|Open.isPII",
                "Query|any(d.isStored for d in target.data)|false|Open.isStored",
                "Query|all(d.isPII for d in target.data)|false|Open.isPII",
                "Query|all(d.isStored for d in target.data)|false|none",
                "Query|any(d.isPII and d.isStored for d in target.data)|false|Open.isPII Open.isStored",
                "Query|any(d.isPII for d in target.data if d.isStored)|false|Open.isPII Open.isStored",
                "Query|all(d.isPII for d in target.data if d.isPII)|true|none",
                "Query|any(d.name == 'Known' for d in target.data if d.isStored)|false|none",
                "Query|any(d.name == 'Open' for d in target.data if d.isStored)|false|Open.isStored",
                "Query|any([d.isPII for d in target.data])|true|none",
                "Query|len(target.data) == 2 and len([d.isPII for d in target.data]) == 2|true|none",
                "Query|len([d for d in target.data if d.isPII]) == 1|true|Open.isPII",
                "Query|sum(d.isPII for d in target.data) == 1|true|Open.isPII",
                "Query|max(d.isPII for d in target.data) == True|true|none",
                "Query|max(d.isStored for d in target.data) == True|false|Open.isStored",
                // what is read more than once
                "Web|target.usesCache or not target.usesCache|true|none",
                "Web|(target.usesCache and target.usesXMLParser) or not target.usesCache|true|"
                        + "Web.usesCache Web.usesXMLParser",
                "Web|(target.usesCache and target.usesXMLParser) or (not target.usesCache and target.usesXMLParser)|false|"
                        + "Web.usesXMLParser",
                "Query|target.tlsVersion == TLSVersion.NONE and target.tlsVersion > TLSVersion.NONE|false|none",
                "Web|target.protocol == '' or target.protocol != ''|true|Web.protocol",
                "Query|True in (d.isPII for d in target.data)|true|none",
                "Query|True in [d.isStored for d in target.data]|false|Open.isStored",
                "Query|True not in [d.isStored for d in target.data]|true|Open.isStored",
                "Query|'Known' in [d.name for d in target.data if d.isPII]|true|none",
                "Query|[d.isPII for d in target.data] == [True, False]|true|Open.isPII",
                "Query|[d.isPII for d in target.data] == [False, False]|false|none",
                "Web|len({1, 1}) == 1|true|none",
                "Web|len({target.usesCache, True, True}) == 2|true|Web.usesCache",
                "Web|80 in {target.port, target.usesCache}|true|none",
                "Query|target.sourceFiles == []|true|Query.sourceFiles",
                "Query|any(f == 'x' for f in target.sourceFiles)|false|Query.sourceFiles",
                "Query|len(target.sourceFiles) == 0|true|Query.sourceFiles",
                // methods
                "Query|target.sink.oneOf(Datastore) and not target.crosses(Boundary)|true|none",
                "Query|target.sink.oneOf(Datastore, target.note)|true|none",
                "Query|target.sink.oneOf(target.note)|false|Query.note",
                "Query|target.hasDataLeaks()|false|DB.maxClassification Known.classification Open.classification "
                        + "Query.maxClassification Web.maxClassification",
                "Web|target.checkTLSVersion(target.inputs)|false|Stream.tlsVersion Web.minTLSVersion",
            })
    void knowsWhatWouldSettleIt(String subject, String condition, boolean holds, String settledBy) {
        Evaluation evaluation = models().evaluate(subject, condition);

        String unknown = String.join(
                " ",
                evaluation.settledBy().stream()
                        .map(u -> u.itemName() + (u.control() ? ".controls." : ".") + u.property())
                        .toList());
        assertThat(evaluation.holds()).isEqualTo(holds);
        assertThat(unknown).isEqualTo(settledBy == null ? "" : settledBy);
        assertThat(evaluation.certainty()).isEqualTo(settledBy == null ? Certainty.CERTAIN : Certainty.ASSUMED);
    }

    @Test
    void becomesCertainWhenDeclaredAsAssumed() {
        String condition = "target.hasDataLeaks() or target.sink.isShared is False";
        Models models = models();
        assertThat(models.evaluate("Query", condition).certainty()).isEqualTo(Certainty.ASSUMED);

        models.of("DB").set("isShared", false);

        assertThat(models.evaluate("Query", condition)).isEqualTo(Evaluation.certain(true));
    }

    @Test
    void findsALeakWhereverTheLimitIsKnown() {
        Models models = models();
        models.of("Known")
                .set("classification", Enums.CLASSIFICATION.constant("SECRET").orElseThrow());
        assertThat(models.evaluate("Query", "target.hasDataLeaks()").certainty())
                .isEqualTo(Certainty.ASSUMED);

        models.of("DB").set("maxClassification", Enums.CLASSIFICATION.first());

        assertThat(models.evaluate("Query", "target.hasDataLeaks()")).isEqualTo(Evaluation.certain(true));
    }

    @Test
    void ordersWhatWouldSettleItByNames() {
        Evaluation evaluation = models().evaluate("Query", "target.sink.isSQL or target.note or target.sink.isShared");

        assertThat(evaluation.settledBy())
                .containsExactly(
                        new Unknown("db", "DB", PropertyNames.IS_SQL, false),
                        new Unknown("db", "DB", PropertyNames.IS_SHARED, false),
                        new Unknown("query", "Query", PropertyNames.NOTE, false));
    }
}
