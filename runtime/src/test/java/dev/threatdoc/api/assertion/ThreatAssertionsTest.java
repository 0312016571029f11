package dev.threatdoc.api.assertion;

import static dev.threatdoc.api.assertion.ThreatAssertions.assertThat;
import static dev.threatdoc.api.assertion.ThreatAssertions.atLeast;
import static dev.threatdoc.api.assertion.ThreatAssertions.certain;
import static dev.threatdoc.api.assertion.ThreatAssertions.ofThreat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.threatdoc.model.Element;
import dev.threatdoc.model.Endpoint;
import dev.threatdoc.threat.analysis.Analysis;
import dev.threatdoc.threat.catalog.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each assertion holds where it should, and each that fails says what was found. */
final class ThreatAssertionsTest {

    @TempDir
    Path folder;

    private Analysis model;

    @BeforeEach
    void read() throws IOException {
        model = AssertedShop.analysis(folder);
    }

    private static void fails(ThrowingCallable assertion, String message) {
        assertThatThrownBy(assertion).isExactlyInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static void holds(ThrowingCallable assertion) {
        assertThatCode(assertion).doesNotThrowAnyException();
    }

    @Test
    void flowsAreEncryptedOrNot() {
        holds(() -> assertThat(model).flow("User", "Web").isEncrypted());
        fails(() -> assertThat(model).flow("Web", "Orders").isEncrypted(), """
                Expected the dataflow to be encrypted, but found:
                  Dataflow "Order" from "Web" to "Orders" at shop/Web.java:30: isEncrypted is false, for nobody said \
                anything else""");
    }

    @Test
    void eachFlowBetweenTwoHasToBeSo() {
        holds(() -> assertThat(model).flow("Visit").isAuthenticated().hasProtocol("https"));
        fails(() -> assertThat(model).flow("User", "Web").isAuthenticated(), """
                Expected each of 2 dataflows to be authenticated, but found:
                  Dataflow "Pay" from "User" to "Web" at shop/Web.java:20: authenticatedWith is false, for nobody said \
                anything else""");
        holds(() -> assertThat(model).flow("Visit").carriesNo("Card"));
        fails(() -> assertThat(model).flow("User", "Web").carriesNo("Card"), """
                Expected each of 2 dataflows to carry none of [Card], but found:
                  Dataflow "Pay" from "User" to "Web" at shop/Web.java:20: carries [Card]""");
    }

    @Test
    void whatTheModelDoesNotHaveFails() {
        fails(() -> assertThat(model).flow("User", "Orders"), """
                Expected a dataflow from "User" to "Orders", but those from there are:
                  Dataflow "Visit" from "User" to "Web"
                  Dataflow "Pay" from "User" to "Web" at shop/Web.java:20""");
        fails(() -> assertThat(model).flow("Orders", "User"), """
                Expected a dataflow from "Orders" to "User", but those from there are: none""");
        fails(() -> assertThat(model).flow("Payy"), """
                The model has no dataflow "Payy"; did you mean "Pay"?""");
        fails(() -> assertThat(model).element("Wep"), """
                The model has no element "Wep"; did you mean "Web"?""");
        fails(() -> assertThat(model).endpoint("DELETE /order/{id}"), """
                The model has no endpoint "DELETE /order/{id}"; did you mean "DELETE /orders/{id}"?""");
    }

    @Test
    void namesOfSeveralAreNoNames() {
        List<String> twins = model.model().elements().stream()
                .filter(e -> e.name().equals("Twin"))
                .map(Element::id)
                .toList();

        fails(() -> assertThat(model).element("Twin"), """
                Expected one element "Twin", but there are several; use their ids:
                  %s: Server "Twin"
                  %s: Server "Twin\"""".formatted(twins.toArray()));
        holds(() -> assertThat(model).element(twins.get(1)).isInBoundary("DMZ"));
    }

    @Test
    void endpointsRequireRoles() {
        holds(() -> assertThat(model).endpoint("DELETE /orders/{id}").requiresRole("ADMIN"));
        holds(() -> assertThat(model).endpoint("DELETE /orders/{id}").requiresRole("ROLE_ADMIN"));
        holds(() -> assertThat(model).endpoint("PUT /orders/{id}").requiresOneOf("ADMIN", "CLERK", "OWNER"));
        fails(() -> assertThat(model).endpoint("PUT /orders/{id}").requiresRole("ADMIN"), """
                Expected PUT /orders/{id} to require ADMIN, but found:
                  PUT /orders/{id} at shop/Orders.java:14, callers: ADMIN or CLERK""");
        fails(() -> assertThat(model).endpoint("GET /orders").requiresRole("ADMIN"), """
                Expected GET /orders to require ADMIN, but found:
                  GET /orders at shop/Orders.java:16, callers: whoever is known""");
    }

    @Test
    void endpointsRequireALogin() {
        holds(() -> assertThat(model).endpoint("GET /orders").requiresLogin());
        holds(() -> assertThat(model).endpoint("DELETE /orders/{id}").requiresLogin());
        holds(() -> assertThat(model).endpoint("GET /").isOpenToAnybody());
        fails(() -> assertThat(model).endpoint("POST /").requiresLogin(), """
                Expected * / to require a login, but found:
                  * / at shop/Web.java:18, callers: anybody""");
    }

    @Test
    void whatWasNotReadIsNeverEnough() {
        fails(() -> assertThat(model).endpoint("GET /odd").requiresLogin(), """
                Expected GET /odd to require a login, but found:
                  GET /odd at shop/Web.java:22, callers: not read""");
        assertThatThrownBy(() -> assertThat(model).endpoint("GET /odd").isOpenToAnybody())
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(model).endpoint("GET /odd").requiresRole("ADMIN"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void elementsHaveControlsAndStandInBoundaries() {
        holds(() -> assertThat(model).element("Web").hasControl("isHardened").isInBoundary("DMZ"));
        fails(() -> assertThat(model).element("Orders").hasControl("isHardened"), """
                Expected Server "Orders" at shop/Orders.java:7 to have the control isHardened, but:
                  isHardened is false, declared at shop/Orders.java:8""");
        fails(() -> assertThat(model).element("Orders").isInBoundary("DMZ"), """
                Expected Server "Orders" at shop/Orders.java:7 to be in the boundary "DMZ", but it is in: none""");
        assertThatThrownBy(() -> assertThat(model).element("Web").hasControl("isHardend"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no control \"isHardend\"; did you mean \"isHardened\"?");
    }

    @Test
    void findingsAreDealtWith() {
        holds(() -> assertThat(model).hasNoOpenFindings(certain().and(atLeast(Level.VERY_HIGH))));
        holds(() -> assertThat(model).element("Web").hasNoOpenFindings(ofThreat("HA01")));
        fails(() -> assertThat(model).hasNoOpenFindings(atLeast(Level.MEDIUM).and(certain())), """
                Expected no open findings of severity medium or above that are certain of the model, but found 1:
                  HA01 Server not hardened (medium, certain): Server "Orders" at shop/Orders.java:7""");
        assertThatThrownBy(() -> assertThat(model).element("Orders").hasNoOpenFindings(ofThreat("HA01")))
                .hasMessageContaining("of HA01 of Server \"Orders\" at shop/Orders.java:7, but found 1:");
        assertThatThrownBy(() -> assertThat(model).hasNoOpenFindings())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("\n  and ");
    }

    @Test
    void rulesOfOnesOwnHoldForEach() {
        holds(() -> assertThat(model)
                .endpoints()
                .that("changes something", e -> e.method().matches("PUT|POST|DELETE"))
                .should("know who calls", e -> e.access() != Endpoint.Access.ANYBODY));
        fails(
                () -> assertThat(model)
                        .flows()
                        .that("comes from people", f -> f.source().equals("user"))
                        .should("have no number", f -> f.name().equals("Visit")),
                """
                Each dataflow that comes from people should have no number, but of 2 1 does not:
                  Dataflow "Pay" from "User" to "Web" at shop/Web.java:20""");
    }

    @Test
    void rulesAboutNothingFailUnlessThatIsMeant() {
        fails(() -> assertThat(model).elements().that("glows", e -> false).should("be hot", e -> true), """
                Each element that glows should be hot, but the model has none; say orNone() if that is as it should be""");
        holds(() ->
                assertThat(model).elements().that("glows", e -> false).orNone().should("be hot", e -> false));
    }
}
