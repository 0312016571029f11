package dev.threatdoc.processor.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Runs jobs in a process of its own, under another JDK; started once, used by all tests. */
public final class Worker {

    private static Worker shared;

    private final Process process;
    private final BufferedReader answers;
    private final PrintStream orders;

    private Worker(Path java) throws IOException {
        process = new ProcessBuilder(
                        java.toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        orders = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    static synchronized List<Said> run(Path java, Job job, Path folder) throws IOException {
        if (shared == null) {
            shared = new Worker(java);
        }
        Path order = folder.resolve("job.txt");
        Path answer = folder.resolve("said.txt");
        job.write(order);
        shared.orders.println(order);
        shared.orders.println(answer);
        String done = shared.answers.readLine();
        if (!"done".equals(done)) {
            throw new IOException("The worker said: " + done);
        }
        List<Said> said = new ArrayList<>();
        for (String line : Files.readAllLines(answer)) {
            String[] c = line.split("\t", -1);
            said.add(new Said(c[0], c[1], Long.parseLong(c[2]), Long.parseLong(c[3]), c[4].translateEscapes()));
        }
        return said;
    }

    /** The other process: two lines in, the paths of order and answer; one line out. */
    public static void main(String[] args) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = in.readLine(); order != null; order = in.readLine()) {
            Path answer = Path.of(in.readLine());
            List<String> lines = new ArrayList<>();
            for (Said said : Runner.run(ToolProvider.getSystemJavaCompiler(), Job.read(Path.of(order)))) {
                lines.add(String.join(
                        "\t",
                        said.kind(),
                        said.file(),
                        Long.toString(said.line()),
                        Long.toString(said.column()),
                        said.text()
                                .replace("\\", "\\\\")
                                .replace("\n", "\\n")
                                .replace("\r", "\\r")
                                .replace("\t", "\\t")));
            }
            Files.write(answer, lines);
            out.println("done");
        }
    }
}
