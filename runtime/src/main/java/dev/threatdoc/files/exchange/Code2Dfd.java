package dev.threatdoc.files.exchange;

import dev.threatdoc.files.Code2DfdWriter;
import dev.threatdoc.threat.analysis.Analysis;

/** What Code2DFD and the data set microSecEnD have. */
final class Code2Dfd implements ExchangeFormat {

    @Override
    public String name() {
        return "code2dfd";
    }

    @Override
    public String description() {
        return "services, external entities and information flows with their stereotypes, as the tool Code2DFD and the"
                + " data set microSecEnD have them";
    }

    @Override
    public String write(Analysis analysis, ExchangeOptions options) {
        return Code2DfdWriter.write(analysis.model());
    }
}
