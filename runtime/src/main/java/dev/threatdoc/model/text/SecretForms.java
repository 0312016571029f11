package dev.threatdoc.model.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Secrets that show by their own form or by the words right before them, wherever they stand: in a command line, in
 * JSON, in a header, as the key of a vendor. What is found is put out of sight; whether it is a finding, others decide.
 */
final class SecretForms {

    private static final String NAMES =
            "(?:password|passwd|passwort|pwd|passphrase|secret|token|api[_-]?key|access[_-]?key"
                    + "|private[_-]?key|requirepass|masterauth|credentials?)";

    /** Each with what stands before the secret as its first group. */
    private static final List<Pattern> ALL = List.of(
            Pattern.compile("(?s)(-----BEGIN [A-Z ]{0,40}PRIVATE KEY-----).+"),
            Pattern.compile(
                    "\\b(gh[pousr]_|github_pat_|glpat-|xox[abeoprs]-|[rs]k_(?:live|test)_|sk-(?:proj-|ant-)?|AIza"
                            + "|SG\\.|npm_|hf_|dop_v1_|shp(?:at|ss)_)(?=[\\w.-]{0,40}\\d)[\\w.-]{16,300}"),
            Pattern.compile("\\b(eyJ)[\\w-]{8,2000}\\.[\\w-]{2,2000}\\.[\\w-]{0,1000}"),
            Pattern.compile("(?i)\\b((?:Bearer|Basic)\\s{1,5})(?=[\\w+/=.~-]{0,40}\\d)[\\w+/=.~-]{8,2000}"),
            // JSON, and comparisons in expressions.
            Pattern.compile("(?i)([\"'][\\w.-]{0,60}" + NAMES + "[\"']\\s{0,5}:\\s{0,5}[\"'])[^\"']{1,2000}"),
            Pattern.compile("(?i)(" + NAMES + "\\w{0,20}\\s{0,5}[=!]==?\\s{0,5}[\"'])[^\"']{1,2000}"),
            // Command lines.
            Pattern.compile("(?i)(--?[\\w.-]{0,60}" + NAMES + "\\s{1,5})(?![-\"'])[^\\s\"']{1,1000}"),
            Pattern.compile("(\\s(?:-u|--user)\\s{1,5}[^\\s:@\"']{1,100}:)[^\\s\"']{1,1000}"),
            Pattern.compile("((?i:mysql|mariadb)\\w{0,10}\\s[^\\n]{0,300}?-p)(?=[^\\s\"'])[^\\s\"']{1,200}"),
            Pattern.compile("(sshpass\\s{1,5}-p\\s{0,5})[^\\s\"']{1,200}"),
            // What signs an address opens it.
            Pattern.compile("(?i)([?&;](?:x-amz-signature|x-goog-signature|signature|sig)=)[^&;\\s\"']{1,1000}"));

    private SecretForms() {}

    /** The text with each of them masked. */
    static String masked(String text) {
        String masked = text;
        for (Pattern form : ALL) {
            masked = form.matcher(masked).replaceAll("$1" + InlineSecrets.MASK);
        }
        return masked;
    }
}
