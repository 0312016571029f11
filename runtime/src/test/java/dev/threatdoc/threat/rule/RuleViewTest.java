package dev.threatdoc.threat.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.FilePlace;
import dev.threatdoc.model.ModelGraph;
import dev.threatdoc.model.vocabulary.EnumConstant;
import dev.threatdoc.model.vocabulary.Kinds;
import dev.threatdoc.model.vocabulary.PropertyNames;
import dev.threatdoc.testing.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleViewTest {

    private final ModelGraph graph = ModelGraph.of(new Sample()
            .boundary("Company", "")
            .boundary("Cloud", "Company")
            .data("Order", "classification=SENSITIVE", "isPII=true")
            .element(Kinds.ACTOR, "Customer", "description=Buys things")
            .element(
                    Kinds.SERVER,
                    "Web",
                    "Cloud",
                    List.of("Order"),
                    "port=443",
                    "isHardened=true",
                    "authenticationScheme=OIDC")
            .flow("Buy", "Customer", "Web", "", List.of("Order"), "protocol=HTTPS")
            .flow("Receipt", "Web", "Customer", "Buy", List.of())
            .model());
    private final Readings readings = new Readings(graph);

    private ElementView element(String id) {
        return (ElementView) readings.subject(graph.element(id));
    }

    private DataflowView flow(String id) {
        return (DataflowView) readings.subject(graph.flow(id));
    }

    @Test
    void readsPropertiesAndControlsByName() {
        ElementView web = element("web");

        assertThat(web.number("port")).isEqualTo(443);
        assertThat(web.isTrue("isHardened")).isTrue();
        assertThat(web.text("authenticationScheme")).isEqualTo("OIDC");
        assertThat(flow("flow/buy").text("protocol")).isEqualTo("HTTPS");
        assertThat(web.data().get(0).constant("classification").map(EnumConstant::name))
                .contains("SENSITIVE");
        assertThat(readings.unknown()).isEmpty();
    }

    @Test
    void givesDefaultsForWhatNobodyDeclaredAndForWhatAKindDoesNotHave() {
        ElementView customer = element("customer");

        assertThat(customer.isTrue("isAdmin")).isFalse();
        assertThat(customer.has("dstPort")).isFalse();
        assertThat(customer.number("dstPort")).isEqualTo(-1);
        assertThat(customer.isTrue("isSQL")).isFalse();
        assertThat(customer.text("note")).isEmpty();
        assertThat(customer.constant("classification")).isEmpty();
        assertThat(customer.isDeclared("dstPort")).isFalse();
        assertThat(readings.unknown()).extracting(u -> u.property()).containsExactly(PropertyNames.IS_ADMIN);
    }

    @Test
    void tellsWhetherSomethingIsDeclared() {
        assertThat(element("web").isDeclared("port")).isTrue();
        assertThat(element("web").isDeclared("isHardened")).isTrue();
        assertThat(readings.unknown()).isEmpty();

        assertThat(element("web").isDeclared("validatesInput")).isFalse();
        assertThat(readings.unknown()).hasSize(1);
    }

    @Test
    void comparesConstantsByTheirOrder() {
        DataView order = flow("flow/buy").data().get(0);

        assertThat(order.isAtLeast("classification", "RESTRICTED")).isTrue();
        assertThat(order.isAtLeast("classification", "SENSITIVE")).isTrue();
        assertThat(order.isAtLeast("classification", "SECRET")).isFalse();
        assertThatThrownBy(() -> order.isAtLeast("classification", "SECRETS"))
                .hasMessage("there is no Classification.SECRETS; did you mean \"SECRET\"?");
        assertThatThrownBy(() -> order.isAtLeast("credentialsLife", "LONG"))
                .hasMessage("the constants of Lifetime are not ordered");
    }

    @Test
    void knowsKinds() {
        assertThat(element("web").isA("Server")).isTrue();
        assertThat(element("web").isA("Asset")).isTrue();
        assertThat(element("web").isA("Actor")).isFalse();
        assertThat(element("web").kind()).isEqualTo(Kinds.SERVER);
        assertThatThrownBy(() -> element("web").isA("Sever"))
                .hasMessage("there is no kind \"Sever\"; did you mean \"Server\"?");
    }

    @Test
    void refusesNamesThatNoKindHasAndTypesThatAreOthers() {
        ElementView web = element("web");

        assertThatThrownBy(() -> web.isTrue("isHardend"))
                .hasMessage("there is no property or control \"isHardend\"; did you mean \"isHardened\"?");
        assertThatThrownBy(() -> web.isTrue("port"))
                .hasMessage("\"port\" of Server is a whole number; read it with the method for that type");
        assertThatThrownBy(() -> web.text("inputs"))
                .hasMessage("\"inputs\" follows from the model and is not read by name; use a method of the view");
    }

    @Test
    void followsReferencesWithoutAssumingAnything() {
        DataflowView buy = flow("flow/buy");
        ElementView web = element("web");

        assertThat(buy.source()).isEqualTo(element("customer")).hasSameHashCodeAs(element("customer"));
        assertThat(buy.sink()).isEqualTo(web).hasToString("Server \"Web\"");
        assertThat(buy.response()).contains(flow("flow/receipt"));
        assertThat(buy.responseTo()).isEmpty();
        assertThat(flow("flow/receipt").responseTo()).contains(buy);
        assertThat(buy.data()).extracting(DataView::name).containsExactly("Order");
        assertThat(buy.crossed()).extracting(BoundaryView::name).containsExactly("Cloud", "Company");
        assertThat(buy.boundaries()).isEmpty();
        assertThat(web.inputs()).containsExactly(buy);
        assertThat(element("customer").outputs()).containsExactly(buy);
        assertThat(web.boundaries()).extracting(BoundaryView::name).containsExactly("Cloud", "Company");
        BoundaryView company = web.boundaries().get(1);
        assertThat(company.elements()).containsExactly(web);
        assertThat(company.boundaries()).isEmpty();
        assertThat(web.data().get(0).processedBy()).containsExactly(element("customer"), web);
        assertThat(web.data().get(0).carriedBy()).contains(buy);
        assertThat(element("customer").description()).isEqualTo("Buys things");
        assertThat(web.description()).isEmpty();
        assertThat(readings.unknown()).isEmpty();
    }

    @Test
    void saysWhereEvidenceIs() {
        ElementView web = element("web");

        assertThat(web.evidence("seen")).isEqualTo(new Evidence("seen", web.place()));
        assertThat(web.evidence("seen", "port").place()).isEqualTo(new FilePlace("sample.json", 5, 1, ""));
        assertThat(web.evidence("seen", "OS").place()).isEqualTo(web.place());
        assertThat(Evidence.of("seen").place().words()).isEmpty();
        assertThatThrownBy(() -> Evidence.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
