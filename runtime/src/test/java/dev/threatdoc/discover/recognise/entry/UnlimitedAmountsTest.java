package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnlimitedAmountsTest {

    private static List<String> seen(String field, String body) {
        return Modules.java("""
                /* all */ import org.springframework.web.bind.annotation.*;
                import java.math.BigDecimal;
                @RestController class Api { int stock; @PostMapping("/orders") void add(@RequestBody Order order) {
                """ + body + " } }")
                .andJava("import jakarta.validation.constraints.*;\nclass Order { String item; " + field + " }")
                .weaknessesSeenBy(new Endpoints())
                .stream()
                .filter(w -> w.startsWith("unlimited-amount"))
                .toList();
    }

    @Test
    void asksAtTheField() {
        assertThat(seen("int quantity;", ""))
                .containsExactly(
                        "unlimited-amount src/main/java/File1.java:2 nothing here keeps \"quantity\" from being"
                                + " negative or huge | POST /orders");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (order.getQuantity() > stock) throw new Full();",
                "Object total = order.getQuantity() * stock;",
                "if (order.getQuantity() == null) throw new Bad();"
            })
    void asksInSpiteOfWhatComparesWithAnotherValue(String body) {
        assertThat(seen("Integer quantity;", body)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Positive int quantity;",
                "@Min(1) int quantity;",
                "@DecimalMin(\"0.01\") java.math.BigDecimal amount;",
                "String quantity;",
                "int quantityId;",
                "java.math.BigDecimal price;",
                "static final int quantity = 3;"
            })
    void isSilentOnFieldsWithBoundsAndOnOthers(String field) {
        assertThat(seen(field, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "if (order.getQuantity() <= 0) throw new Bad();",
                "if (order.quantity < 1) throw new Bad();",
                "if (order.getQuantity().compareTo(BigDecimal.ZERO) < 0) throw new Bad();",
                "if (order.getQuantity().signum() < 0) throw new Bad();"
            })
    void isSilentWhereItIsComparedWithANumber(String body) {
        assertThat(seen("java.math.BigDecimal quantity;", body)).isEmpty();
    }

    @Test
    void asksWhatServletsParse() {
        String servlet = """
                /* all */ import jakarta.servlet.http.*;
                @jakarta.servlet.annotation.WebServlet("/buy") class Buy extends HttpServlet {
                    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
                        double quantity = Double.parseDouble(request.getParameter("quantity"));
                        %s
                    } }
                """;
        assertThat(Modules.java(servlet.formatted("shop.buy(quantity);")).weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("unlimited-amount"))
                .hasSize(1);
        assertThat(Modules.java(servlet.formatted("if (quantity > 0) shop.buy(quantity);"))
                        .weaknessesSeenBy(new Endpoints()))
                .filteredOn(w -> w.startsWith("unlimited-amount"))
                .isEmpty();
    }
}
