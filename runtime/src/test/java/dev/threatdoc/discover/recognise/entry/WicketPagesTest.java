package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import org.junit.jupiter.api.Test;

final class WicketPagesTest {

    private static final String APPLICATION = """
            import org.apache.wicket.protocol.http.WebApplication;
            import org.wicketstuff.annotation.mount.MountPath;
            public class ShopApplication extends WebApplication {
                static final String BASE = "/shop";
                @Override public Class<HomePage> getHomePage() { return HomePage.class; }
                @Override public void init() {
                    super.init();
                    mountPage(BASE + "/${category}/item", ItemPage.class);
                    mountPackage("/help", HelpPage.class);
                }
            }
            class HomePage { HomePage() {} }
            class ItemPage { ItemPage() {} }
            class HelpPage {}
            @MountPath("orders") class OrderPage {}
            """;

    @Test
    void readsMountedPages() {
        assertThat(Modules.java(APPLICATION).endpoints())
                .containsExactly(
                        "GET / anybody @12",
                        "GET /shop/{category}/item anybody @13",
                        "GET /help/{page} anybody @9",
                        "GET /orders anybody @15");
    }

    @Test
    void doesNotKnowWhoMayOpenThemWhereSomethingElseChecks() {
        assertThat(Modules.java(APPLICATION)
                        .andJava("class Guard { org.apache.wicket.authorization.IAuthorizationStrategy s; }")
                        .endpoints())
                .allMatch(e -> e.contains(" unknown "))
                .hasSize(4);
    }

    @Test
    void leavesOtherMethodsOfThatName() {
        assertThat(Modules.java(
                                "class A { void mountPage(String a, Class<?> b) {} void x() { mountPage(\"/a\", A.class); } }")
                        .endpoints())
                .isEmpty();
    }
}
