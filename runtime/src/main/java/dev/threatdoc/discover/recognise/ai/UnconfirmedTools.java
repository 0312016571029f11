package dev.threatdoc.discover.recognise.ai;

import dev.threatdoc.discover.recognise.MethodGuards;
import dev.threatdoc.discover.recognise.Module;
import dev.threatdoc.discover.recognise.NameWords;
import dev.threatdoc.discover.recognise.NamedTypes;
import dev.threatdoc.discover.recognise.Notes;
import dev.threatdoc.discover.recognise.Recogniser;
import dev.threatdoc.model.Evidence;
import dev.threatdoc.model.Weakness;
import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.CodeAnnotation;
import dev.threatdoc.read.code.CodeBase;
import dev.threatdoc.read.code.CodeMethod;
import dev.threatdoc.read.code.CodeType;
import dev.threatdoc.read.code.Expression;
import dev.threatdoc.read.code.TypeName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tools of language models that change, delete, pay for or send something, and in whose code nobody is asked and
 * nothing is checked.
 */
final class UnconfirmedTools implements Recogniser {

    /** What a method is named after that does something which cannot be taken back. */
    private static final Set<String> ACTS = Set.of(
            "approve",
            "buy",
            "cancel",
            "change",
            "charge",
            "delete",
            "deploy",
            "disable",
            "drop",
            "edit",
            "execute",
            "grant",
            "modify",
            "order",
            "pay",
            "post",
            "publish",
            "purchase",
            "refund",
            "remove",
            "rename",
            "reset",
            "revoke",
            "send",
            "submit",
            "terminate",
            "transfer",
            "unsubscribe",
            "update",
            "withdraw",
            "wipe");
    /** The same where its code is seen to keep or send something. */
    private static final Set<String> MAY_ACT = Set.of(
            "add",
            "assign",
            "block",
            "book",
            "close",
            "create",
            "insert",
            "mark",
            "move",
            "open",
            "put",
            "register",
            "reserve",
            "run",
            "save",
            "schedule",
            "set",
            "start",
            "stop",
            "store",
            "upload",
            "write");

    private static final Pattern KEEPS = Pattern.compile(
            "(save|insert|update|delete|remove|persist|merge|send|publish|post|put|execute|create|add|book|store|write|set)"
                    + "([A-Z_].*)?");
    private static final Pattern CHECKS = Pattern.compile(
            "(?i).*(confirm|approv|authori[sz]|permission|permitted|hasRole|hasAuthority|isAllowed|checkAccess|canAccess"
                    + "|isOwner|belongsTo|consent|askUser|requireUser|currentUser|getAuthentication|getPrincipal"
                    + "|getUserPrincipal|isUserInRole|humanInTheLoop).*");
    private static final Pattern DRAFTS = Pattern.compile("(propose|draft|prepare|suggest|preview|simulate|dryRun).*");

    private static final Set<String> SERVER_TOOLS = Set.of(
            "io.quarkiverse.mcp.server.Tool",
            "org.springframework.ai.mcp.annotation.McpTool",
            "org.springaicommunity.mcp.annotation.McpTool");
    private static final Set<String> GIVE = Set.of(
            "tools",
            "toolCallbacks",
            "functions",
            "defaultTools",
            "defaultToolCallbacks",
            "defaultFunctions",
            "toolObjects",
            "from");

    @Override
    public void recognise(Module module, Notes notes) {
        CodeBase code = module.code();
        if (Stream.concat(NamedTypes.TOOLS.stream(), SERVER_TOOLS.stream()).noneMatch(code::hasAnnotation)
                || isHandedToCode(code)) {
            return;
        }
        for (CodeType type : code.types()) {
            for (CodeMethod method : type.methods()) {
                tool(method)
                        .filter(t -> acts(method) && !isChecked(method, type, code))
                        .ifPresent(t -> notes.weakness(weakness(t, method, type, code)));
            }
        }
    }

    private static Optional<CodeAnnotation> tool(CodeMethod method) {
        return CodeAnnotation.findAny(method.annotations(), NamedTypes.TOOLS)
                .or(() -> CodeAnnotation.findAny(method.annotations(), SERVER_TOOLS));
    }

    /** Whether calls of tools go through code of the program's own first, which may ask somebody. */
    private static boolean isHandedToCode(CodeBase code) {
        return code.calls()
                .anyMatch(c -> c.expression().name().equals("internalToolExecutionEnabled")
                        && c.expression().arguments().stream().anyMatch(a -> a.isLiteral(false)));
    }

    private static boolean acts(CodeMethod method) {
        List<String> words = NameWords.of(method.name());
        if (words.isEmpty() || DRAFTS.matcher(method.name()).matches()) {
            return false;
        }
        String verb = words.get(0);
        return ACTS.contains(verb)
                || (MAY_ACT.contains(verb)
                        && method.calls()
                                .anyMatch(c -> c.receiver().isPresent()
                                        && KEEPS.matcher(c.name()).matches()));
    }

    /** Whether somebody is asked or something is checked, in the method or one call away. */
    private static boolean isChecked(CodeMethod method, CodeType type, CodeBase code) {
        return MethodGuards.guard(method, type, code).isPresent()
                || mentionsCheck(method)
                || method.calls()
                        .flatMap(c -> called(c, type, code))
                        .anyMatch(m -> mentionsCheck(m.method())
                                || MethodGuards.guard(m.method(), m.type(), code)
                                        .isPresent());
    }

    private static boolean mentionsCheck(CodeMethod method) {
        return method.calls().anyMatch(c -> CHECKS.matcher(c.name()).matches())
                || method.parameters().stream()
                        .anyMatch(p -> CHECKS.matcher(p.name()).matches()
                                || p.type().simpleName().equals("ToolContext"));
    }

    private record Member(CodeType type, CodeMethod method) {}

    private static Stream<Member> called(Expression.Call call, CodeType from, CodeBase code) {
        Optional<CodeType> on = call.receiver().isEmpty()
                ? Optional.of(from)
                : call.receiver().flatMap(Expression::typeOf).flatMap(code::find);
        return on.stream()
                .flatMap(t -> t.methods().stream()
                        .filter(m -> m.name().equals(call.name())
                                && m.parameters().size() == call.arguments().size())
                        .map(m -> new Member(t, m)));
    }

    private static Weakness weakness(CodeAnnotation tool, CodeMethod method, CodeType type, CodeBase code) {
        Weakness weakness = Weakness.of(
                WeaknessKinds.UNCONFIRMED_TOOL,
                new Evidence("a model may call " + method.name() + "() and nobody confirms", method.place()),
                tool.words(),
                "");
        return given(type, code).map(weakness::with).orElse(weakness);
    }

    /** Where the tools of a type are given to a model. */
    private static Optional<Evidence> given(CodeType type, CodeBase code) {
        return code.calls()
                .filter(c -> GIVE.contains(c.expression().name())
                        && c.expression().arguments().stream()
                                .flatMap(Expression::all)
                                .flatMap(a -> Expression.typeOf(a).stream())
                                .map(TypeName::candidates)
                                .anyMatch(n -> n.contains(type.name())))
                .findFirst()
                .map(c -> new Evidence("given to the model by " + c.expression().name() + "()", c.place()));
    }
}
