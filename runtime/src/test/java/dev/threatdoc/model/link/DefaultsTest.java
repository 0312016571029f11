package dev.threatdoc.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.model.Attributes;
import dev.threatdoc.model.Dataflow;
import dev.threatdoc.model.Place;
import dev.threatdoc.model.Property;
import dev.threatdoc.model.Provenance;
import dev.threatdoc.model.ThreatModel;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points 3 and 4 of what pytm's results rest on, and two of its defects that are not copied. */
final class DefaultsTest {

    @Test
    void aFlowHasProtocolPortAndEncryptionOfItsSink() {
        Attributes flow = flow(new Sample()
                .element(Kinds.SERVER, "A", "protocol=FTP", "authenticatesDestination=true")
                .element(Kinds.SERVER, "B", "protocol=HTTPS", "port=443", "isEncrypted=true")
                .flow("f", "A", "B"));

        assertThat(flow.text(PropertyNames.PROTOCOL)).isEqualTo("HTTPS");
        assertThat(flow.number(PropertyNames.DST_PORT)).isEqualTo(443);
        assertThat(flow.number(PropertyNames.SRC_PORT)).isEqualTo(-1);
        assertThat(flow.control(PropertyNames.IS_ENCRYPTED).value()).isEqualTo(true);
        assertThat(flow.control(PropertyNames.AUTHENTICATES_DESTINATION).value())
                .isEqualTo(true);
        assertThat(flow.control(PropertyNames.CHECKS_DESTINATION_REVOCATION).provenance())
                .isEqualTo(Provenance.ASSUMED);
    }

    @Test
    void aResponseHasThemOfItsSource() {
        ThreatModel model = new Sample()
                .element(Kinds.SERVER, "A", "protocol=FTP", "isEncrypted=false")
                .element(Kinds.SERVER, "B", "protocol=HTTPS", "port=443", "isEncrypted=true")
                .flow("f", "A", "B")
                .flow("g", "B", "A", "f", List.of())
                .model();

        Attributes response = model.flows().get(1).attributes();
        assertThat(response.text(PropertyNames.PROTOCOL)).isEqualTo("HTTPS");
        assertThat(response.number(PropertyNames.SRC_PORT)).isEqualTo(443);
        assertThat(response.number(PropertyNames.DST_PORT)).isEqualTo(-1);
        assertThat(response.control(PropertyNames.IS_ENCRYPTED).value()).isEqualTo(true);
    }

    @Test
    void whatWasSetOnTheFlowStays_unlikeInPytm140() {
        Attributes flow = flow(new Sample()
                .element(Kinds.SERVER, "A")
                .element(Kinds.SERVER, "B", "protocol=HTTPS", "isEncrypted=true")
                .flow("f", "A", "B", "protocol=", "isEncrypted=false"));

        assertThat(flow.text(PropertyNames.PROTOCOL)).isEmpty();
        assertThat(flow.control(PropertyNames.IS_ENCRYPTED).value()).isEqualTo(false);
    }

    @Test
    void whatIsInheritedKnowsWhereItWasSaid() {
        Attributes flow = flow(new Sample()
                .element(Kinds.SERVER, "A")
                .element(Kinds.SERVER, "B", "protocol=HTTPS")
                .flow("f", "A", "B"));

        Property protocol = flow.property(PropertyNames.PROTOCOL);
        assertThat(protocol.provenance()).isEqualTo(Provenance.DECLARED);
        assertThat(protocol.place().words()).isEqualTo("sample.json:2:1");
    }

    @Test
    void marksWhatIsInheritedAndNothingThatTheFlowSaysOtherwise() {
        Sample system = new Sample()
                .element(Kinds.SERVER, "A", "authenticatesDestination=true")
                .element(Kinds.SERVER, "B", "protocol=HTTPS", "port=443", "isEncrypted=true");
        Attributes silent = flow(system.flow("f", "A", "B"));
        Attributes outspoken = flow(new Sample()
                .element(Kinds.SERVER, "A")
                .element(Kinds.SERVER, "B", "protocol=HTTPS", "port=443", "isEncrypted=true")
                .flow("f", "A", "B", "protocol=HTTP", "isEncrypted=false"));

        assertThat(silent.inherits(PropertyNames.PROTOCOL)).isTrue();
        assertThat(silent.inherits(PropertyNames.DST_PORT)).isTrue();
        assertThat(silent.inherits(PropertyNames.SRC_PORT)).isFalse();
        assertThat(silent.inheritsControl(PropertyNames.IS_ENCRYPTED)).isTrue();
        assertThat(silent.inheritsControl(PropertyNames.AUTHENTICATES_DESTINATION))
                .isTrue();
        assertThat(outspoken.inherits(PropertyNames.PROTOCOL)).isFalse();
        assertThat(outspoken.inherits(PropertyNames.DST_PORT)).isTrue();
        assertThat(outspoken.inheritsControl(PropertyNames.IS_ENCRYPTED)).isFalse();
        assertThat(silent.with(PropertyNames.PROTOCOL, Property.derived("FTP", Place.NONE))
                        .inherits(PropertyNames.PROTOCOL))
                .isFalse();
    }

    @Test
    void aFlowCarriesTheDataOfItsSourceToo() {
        ThreatModel model = new Sample()
                .data("own")
                .data("held")
                .element(Kinds.SERVER, "A", "", List.of("held"))
                .element(Kinds.SERVER, "B")
                .flow("f", "A", "B", "", List.of("own"))
                .model();

        assertThat(model.flows().get(0).data()).containsExactly("data/own", "data/held");
    }

    @Test
    void theFirstFlowThatStoresADatumDecidesHowItRests() {
        Attributes datum = new Sample()
                .data("d", "isStored=true")
                .element(Kinds.SERVER, "A")
                .element(Kinds.DATASTORE, "Plain")
                .element(Kinds.DATASTORE, "Sealed", "isEncryptedAtRest=true")
                .flow("f", "A", "Plain", "", List.of("d"))
                .flow("g", "A", "Sealed", "", List.of("d"))
                .model()
                .data()
                .get(0)
                .attributes();

        assertThat(datum.isTrue(PropertyNames.IS_DEST_ENCRYPTED_AT_REST)).isFalse();
    }

    @Test
    void aLifetimeMakesCredentialsUnlessSomebodySaysOtherwise() {
        ThreatModel model = new Sample()
                .data("token", "credentialsLife=SHORT")
                .data("no token", "credentialsLife=SHORT", "isCredentials=false")
                .data("password", "isCredentials=true")
                .element(Kinds.SERVER, "A")
                .element(Kinds.SERVER, "B")
                .flow("f", "A", "B", "", List.of("token", "no token", "password"))
                .model();

        assertThat(model.data().get(0).attributes().isTrue(PropertyNames.IS_CREDENTIALS))
                .isTrue();
        assertThat(model.data().get(1).attributes().isTrue(PropertyNames.IS_CREDENTIALS))
                .isFalse();
        assertThat(model.data()
                        .get(2)
                        .attributes()
                        .constant(PropertyNames.CREDENTIALS_LIFE)
                        .name())
                .isEqualTo("UNKNOWN");
    }

    @Test
    void aResponseDoesNotEnrichWhatItCarries() {
        Attributes datum = new Sample()
                .data("d", "isStored=true")
                .element(Kinds.SERVER, "A", "isEncryptedAtRest=true")
                .element(Kinds.SERVER, "B")
                .flow("f", "B", "A", "", List.of("d"), "isResponse=true")
                .model()
                .data()
                .get(0)
                .attributes();

        assertThat(datum.isTrue(PropertyNames.IS_DEST_ENCRYPTED_AT_REST)).isFalse();
    }

    private static Attributes flow(Sample sample) {
        Dataflow flow = sample.model().flows().get(0);
        return flow.attributes();
    }
}
