package dev.threatdoc.discover.recognise.hazard;

import dev.threatdoc.model.vocabulary.WeaknessKinds;
import dev.threatdoc.read.code.Expression;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Uploads that are kept under the name that their sender gave them, or where they are served, and nobody looks at. */
final class Uploads implements Hazard {

    private static final Set<String> UPLOAD = Set.of(
            "org.springframework.web.multipart.MultipartFile",
            "org.springframework.web.multipart.commons.CommonsMultipartFile",
            "org.springframework.http.codec.multipart.FilePart",
            "javax.servlet.http.Part",
            "jakarta.servlet.http.Part",
            "org.apache.commons.fileupload.FileItem",
            "org.apache.commons.fileupload.disk.DiskFileItem");
    private static final Set<String> CONTENT = Set.of("getInputStream", "getBytes", "get");
    private static final Pattern SERVED =
            Pattern.compile("(?i).*(^|[/\\\\])(static|public|webapps?|wwwroot|htdocs|www)([/\\\\]|$).*");
    private static final Set<String> LOOKS = Set.of("getContentType", "probeContentType", "detect");

    @Override
    public Set<String> calls() {
        return Set.of("transferTo", "write", "copy", "copyInputStreamToFile", "writeByteArrayToFile", "copyFile");
    }

    @Override
    public void call(Expression.Call call, Body body, Sightings sightings) {
        boolean isUpload = call.isOn(UPLOAD);
        boolean isContent = !isUpload && call.arguments().stream().anyMatch(a -> isContent(a, body));
        if (!isUpload && !isContent) {
            return;
        }
        Set<String> names = named(body);
        Optional<Expression> target =
                call.arguments().stream().filter(a -> !isContent(a, body)).findFirst();
        if (target.isEmpty() || body.callsAny(LOOKS)) {
            return;
        }
        boolean isNamed = target.get().all().anyMatch(e -> isName(e, names));
        List<Expression> pieces = Pieces.of(target.get(), body);
        boolean keepsName = pieces.stream().anyMatch(p -> isWhole(p, body)) && !body.isGuarded(call, target.get());
        boolean isServed = pieces.stream()
                .flatMap(Expression::all)
                .anyMatch(p -> (p instanceof Expression.Literal l
                                && SERVED.matcher(String.valueOf(l.value())).matches())
                        || (p instanceof Expression.Call c && c.name().equals("getRealPath")));
        if (isNamed && keepsName) {
            sightings.certain(
                    WeaknessKinds.UNCHECKED_UPLOAD,
                    "an upload is kept under the name that its sender gave it",
                    body,
                    call);
        } else if (isNamed && isServed && !body.isGuarded(call, target.get())) {
            sightings.certain(WeaknessKinds.UNCHECKED_UPLOAD, "an upload is kept where it is served", body, call);
        }
    }

    private static boolean isContent(Expression argument, Body body) {
        return body.valuesOf(argument).stream()
                .anyMatch(v -> v instanceof Expression.Call call && CONTENT.contains(call.name()) && call.isOn(UPLOAD));
    }

    private static boolean isUploadName(Expression expression) {
        return expression instanceof Expression.Call call
                && call.receiver()
                        .flatMap(Expression::typeOf)
                        .filter(t -> Sources.isUploadName(call, t))
                        .isPresent();
    }

    /** The variables that are made of what an upload is called. */
    private static Set<String> named(Body body) {
        Set<String> names = new HashSet<>();
        body.all().forEach(e -> {
            if (e instanceof Expression.Assign assign
                    && assign.target() instanceof Expression.Variable target
                    && assign.value().all().anyMatch(v -> isName(v, names))) {
                names.add(target.name());
            }
        });
        return names;
    }

    private static boolean isName(Expression expression, Set<String> names) {
        return isUploadName(expression)
                || (expression instanceof Expression.Variable variable && names.contains(variable.name()));
    }

    /** The whole name, rather than what stands behind its last dot. */
    private static boolean isWhole(Expression piece, Body body) {
        Expression at = piece instanceof Expression.Call call
                        && call.arguments().size() == 1
                        && !call.name().equals("substring")
                ? call.arguments().get(0)
                : piece;
        return body.valuesOf(at).stream().anyMatch(Uploads::isUploadName);
    }
}
