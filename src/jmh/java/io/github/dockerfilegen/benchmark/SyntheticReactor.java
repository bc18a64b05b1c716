package io.github.dockerfilegen.benchmark;

import io.github.dockerfilegen.fixtures.Projects;
import io.github.dockerfilegen.fixtures.Reactors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reactor of any size: every fifth module is an application that depends on three libraries near it, and every library on the
 * one before it within its group of five, so that the part that an application needs does not grow with the reactor.
 */
public final class SyntheticReactor {

    private static final int GROUP = 5;

    private SyntheticReactor() {}

    /** Writes the reactor and returns the folders of its modules. */
    public static List<Path> write(Path root, int modules) {
        var names = IntStream.range(0, modules).mapToObj(SyntheticReactor::name).toList();
        Reactors.parent(root, "<properties><maven.compiler.release>17</maven.compiler.release></properties>", names.toArray(String[]::new));
        var folders = new ArrayList<Path>();
        for (int i = 0; i < modules; i++) {
            folders.add(application(i) ? app(root, i) : library(root, i));
        }
        return folders;
    }

    /** Whether the module of that number is an application. */
    public static boolean application(int number) {
        return number % GROUP == GROUP - 1;
    }

    private static Path app(Path root, int number) {
        var folder = Reactors.module(root, name(number), Reactors.needs(name(number - 1), name(number - 2), name(number - 3)));
        Projects.mainClass(folder, "com.example.app" + number + ".Main");
        Projects.write(folder.resolve("src/main/resources/application.properties"), "server.port=8080\n");
        return folder;
    }

    private static Path library(Path root, int number) {
        var folder = Reactors.module(root, name(number), number % GROUP == 0 ? "" : Reactors.needs(name(number - 1)));
        Projects.write(folder.resolve("src/main/java/com/example/lib" + number + "/Library.java"),
                "package com.example.lib" + number + ";\npublic class Library { public int number() { return " + number + "; } }\n");
        return folder;
    }

    private static String name(int number) {
        return (application(number) ? "app-" : "lib-") + number;
    }

    /** Writes a reactor from the command line: folder, number of modules. */
    public static void main(String[] args) {
        write(Path.of(args[0]), Integer.parseInt(args[1]));
    }
}
