package dev.threatdoc.discover.recognise.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.threatdoc.discover.recognise.Modules;
import dev.threatdoc.read.config.ConfigEntry;
import dev.threatdoc.read.config.RouteReader;
import dev.threatdoc.read.config.StrutsReader;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RouteFilesTest {

    private static final String STRUTS = """
            <?xml version="1.0"?>
            <!DOCTYPE struts PUBLIC "-//Apache Software Foundation//DTD Struts Configuration 2.5//EN" "http://struts.apache.org/dtds/struts-2.5.dtd">
            <struts>
              <!-- <action name="old" class="shop.Old"/> -->
              <package name="default" namespace="/" extends="struts-default">
                <action name="index"><result>/index.jsp</result></action>
                <action name="cart_*" class="shop.CartAction" method="{1}"><result type="redirectAction">index</result></action>
              </package>
              <package name="admin" namespace="/admin" extends="default">
                <action name="save" class="shop.CartAction" method="save"/>
              </package>
              <package name="rest" extends="struts-default"><action name="*/*" class="shop.CartAction"/></package>
            </struts>
            """;

    private static final String CODE =
            "package shop;\npublic class CartAction {\n  public String execute() { return \"\"; }\n"
                    + "  public String save() { return \"\"; }\n}\n";

    @Test
    void readsActionsOfStruts() {
        assertThat(Modules.java(CODE)
                        .andEntries(StrutsReader.read("struts.xml", STRUTS))
                        .endpoints())
                .containsExactly(
                        "* /index anybody @6",
                        "* /cart_{1} anybody @3",
                        "* /admin/save anybody @4",
                        "* /{1}/{2} anybody @3");
    }

    @Test
    void readsTheEndingThatStrutsWants() {
        String text = "<struts><constant name='struts.action.extension' value='do'/>"
                + "<package name='a' namespace='/x'><action name='y' class='a.B'/></package></struts>";

        assertThat(struts(text)).containsExactly("* /x/y.do a.B::execute");
        assertThat(struts(text.replace("'do'", "'do,,'"))).containsExactly("* /x/y a.B::execute");
    }

    @Test
    void readsActionsOfTheFirstStruts() {
        assertThat(struts("<struts-config><action-mappings><action path='/login' type='a.Login' name='form'/>"
                        + "</action-mappings></struts-config>"))
                .containsExactly("* /login.do a.Login");
    }

    @Test
    void keepsWhatStandsBeforeAMistake() {
        assertThat(struts("<struts><package namespace='/a'><action name='b'/><action name='c' <"))
                .containsExactly("* /a/b");
        assertThat(struts("")).isEmpty();
    }

    @Test
    void readsRoutesOfPlay() {
        String routes = """
                # comment
                GET     /clients/all          controllers.Clients.list()
                + nocsrf
                POST    /clients/:id          @controllers.Clients.save(id: Long, request: Request)
                GET     /files/*name          controllers.Clients.download(name)
                GET     /items/$id<[0-9]+>    controllers.Items.show(id: Long)
                GET     /assets/*file         controllers.Assets.versioned(path="/public", file: Asset)
                ->      /api                  api.Routes
                """;
        String api = "DELETE /orders/:id controllers.Orders.delete(id)\n";

        assertThat(Modules.java(
                                "package controllers;\npublic class Clients {\n  public Object list() { return null; }\n}")
                        .andEntries(RouteReader.play("conf/routes", routes))
                        .andEntries(RouteReader.play("conf/api.routes", api))
                        .andEntries(RouteReader.play("conf/unused.routes", "GET /unused controllers.X.y\n"))
                        .endpoints())
                .containsExactly(
                        "GET /clients/all anybody @3",
                        "POST /clients/{id} anybody @4",
                        "GET /files/{name} anybody @5",
                        "GET /items/{id} anybody @6",
                        "DELETE /api/orders/{id} anybody @1");
    }

    @Test
    void readsEventsOfFunctions() {
        String code = "package shop;\npublic class Get {\n  public Object handleRequest(Object o) { return o; }\n}\n";
        assertThat(Modules.java(code)
                        .andEntries(sam(template("shop.Get::handleRequest", "")))
                        .endpoints())
                .containsExactly("GET /orders/{id} anybody @3", "* /rest/{proxy} anybody @3");
        assertThat(Modules.java(code).andEntries(sam(template("shop.Get", ""))).endpoints())
                .first()
                .isEqualTo("GET /orders/{id} anybody @3");
    }

    @Test
    void doesNotKnowWhoMayCallWhatAGatewayGuards() {
        assertThat(Modules.java("class A {}")
                        .andEntries(sam(template("shop.Get", "Globals: {Api: {Auth: {DefaultAuthorizer: Pool}}}\n")))
                        .endpoints())
                .allMatch(e -> e.contains(" unknown "))
                .hasSize(2);
    }

    @Test
    void takesNoOtherResourceForAFunction() {
        assertThat(RouteReader.isSam("Resources:\n  T: {Type: AWS::DynamoDB::Table}\n"))
                .isFalse();
        assertThat(sam("Resources:\n  T: {Type: AWS::DynamoDB::Table, Properties: {Events: {A: {Type: Api}}}}\n"))
                .isEmpty();
    }

    private static String template(String handler, String before) {
        return before + """
                Resources:
                  GetOrder:
                    Type: AWS::Serverless::Function
                    Properties:
                      CodeUri: target/x.jar
                      Handler: HANDLER
                      Events:
                        Get: {Type: Api, Properties: {Path: '/orders/{id}', Method: get}}
                        Rest: {Type: HttpApi, Properties: {Path: '/rest/{proxy+}', Method: ANY}}
                        Queue: {Type: SQS, Properties: {Queue: !GetAtt Q.Arn}}
                """.replace("HANDLER", handler);
    }

    private static List<ConfigEntry> sam(String text) {
        return RouteReader.sam("template.yaml", text).values().stream()
                .flatMap(Collection::stream)
                .toList();
    }

    private static List<String> struts(String text) {
        return StrutsReader.read("struts.xml", text).stream()
                .map(ConfigEntry::text)
                .toList();
    }
}
