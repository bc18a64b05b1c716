package com.example.picocli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Greets the one whose name it is told; what stands behind the image's name is for it. */
@Command(name = "greet", mixinStandardHelpOptions = true)
public class Greet implements Callable<Integer> {

    @Option(names = "--name", required = true)
    private String name;

    public static void main(String[] args) {
        System.exit(new CommandLine(new Greet()).execute(args));
    }

    @Override
    public Integer call() {
        System.out.println("hello " + name);
        return 0;
    }
}
