package com.example.modules;

import java.util.ServiceLoader;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;

/** Greets and ends. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws ParseException {
        new DefaultParser().parse(new Options().addOption("q", "says nothing"), args);
        ServiceLoader.load(Greeting.class).forEach(greeting -> System.out.println(greeting.text()));
    }
}
