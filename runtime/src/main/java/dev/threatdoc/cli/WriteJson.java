package dev.threatdoc.cli;

import dev.threatdoc.tell.diagram.Drawer;
import dev.threatdoc.tell.output.OutputOptions;

/**
 * Writes the model and its findings, as one model.json whatever they were read from.
 *
 * @param file the file to write; {@code -} to print it
 */
record WriteJson(String file) implements Task {

    @Override
    public String perform(Session session) throws UserException {
        String json = PrintOutput.render(session, "model.json", OutputOptions.defaults(Drawer.none()));
        if (file.equals("-")) {
            return json;
        }
        TextFile.write(file, json);
        return "";
    }
}
