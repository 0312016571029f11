package dev.threatdoc.tell.report;

import dev.threatdoc.threat.analysis.Analysis;
import java.util.List;

/**
 * A report template in the format of the original tool.
 *
 * <p>{@code {a.b}} prints a value; {@code {list:repeat:BODY}} repeats a text with {@code item}; {@code {x:if:BODY}} and
 * {@code {x:not:BODY}} keep a text or leave it out; {@code {x:call:}} and {@code {x:call:NAME}} call what the original
 * has as methods and helpers, and repeat a text if one follows and a list comes back. Braces double at each level of
 * nesting. All names are checked when the template is read, against the sorts of things of a model and not against some
 * model, so that a mistake shows even where a list is empty.
 */
public final class ReportTemplate {

    private final TemplateText text;
    private final List<TemplateNode> nodes;

    private ReportTemplate(TemplateText text, List<TemplateNode> nodes) {
        this.text = text;
        this.nodes = nodes;
    }

    /**
     * Reads a template.
     *
     * @throws TemplateException if it is not well-formed, or names what no model has
     */
    public static ReportTemplate parse(TemplateSource source) throws TemplateException {
        TemplateText text = TemplateText.of(source);
        return new ReportTemplate(text, TemplateExpander.nodes(TemplateExpander.expand(text, TemplateScope.OUTERMOST)));
    }

    /**
     * Fills the template in, and ends the report with a line end of its own, as the original tool prints it.
     *
     * @throws TemplateException if its repetitions, one inside the other, would never come to an end
     */
    public String render(Analysis analysis) throws TemplateException {
        TemplateRun run = new TemplateRun(new TemplateValues(analysis), text);
        TemplateNode.write(nodes, run);
        run.write("\n");
        return run.toString();
    }
}
