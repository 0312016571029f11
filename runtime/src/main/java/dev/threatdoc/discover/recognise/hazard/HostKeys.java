package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Remote shells and file transfers to machines whose keys nobody checks. */
final class HostKeys implements Hazard {

    private static final String OPTION = "stricthostkeychecking";
    private static final Set<Object> OFF = Set.of("no", "off");
    private static final Pattern SWITCH = Pattern.compile("(?i).*StrictHostKeyChecking[= ](no|off)\\b.*");
    private static final Set<String> LENIENT =
            Set.of("PromiscuousVerifier", "AcceptAllServerKeyVerifier", "AllowAllHostKeyVerifier");

    @Override
    public Set<String> calls() {
        return Set.of("put", "setProperty", "setConfig", "setAllowUnknownKeys", "setHostKeyChecking");
    }

    @Override
    public Set<String> creations() {
        return LENIENT;
    }

    @Override
    public Set<String> mentions() {
        return LENIENT;
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        List<Expression> arguments = call.arguments();
        boolean isOption = arguments.size() == 2
                && arguments.get(0) instanceof Expression.Literal key
                && String.valueOf(key.value()).toLowerCase(Locale.ROOT).equals(OPTION)
                && body.valuesOf(arguments.get(1)).stream()
                        .anyMatch(v -> v instanceof Expression.Literal value && OFF.contains(value.value()));
        boolean isAllowed = call.name().equals("setAllowUnknownKeys")
                && arguments.size() == 1
                && arguments.get(0).isLiteral(true);
        if (isOption || isAllowed) {
            report(call, body, sightings);
        }
    }

    @Override
    public void creation(Expression.New created, Body body, Sightings sightings) {
        report(created, body, sightings);
    }

    @Override
    public void mention(Expression.Type type, Body body, Sightings sightings) {
        report(type, body, sightings);
    }

    @Override
    public void text(Expression.Literal text, Body body, Sightings sightings) {
        if (text.value() instanceof String written
                && written.length() > OPTION.length()
                && SWITCH.matcher(written).matches()) {
            report(text, body, sightings);
        }
    }

    @Override
    public boolean readsTexts() {
        return true;
    }

    private static void report(Expression at, Body body, Sightings sightings) {
        if (!Switched.is(at, body)) {
            sightings.certain(
                    WeaknessKinds.UNCHECKED_HOST_KEY,
                    "the key of the machine at the other end is not checked",
                    body,
                    at);
        }
    }
}
