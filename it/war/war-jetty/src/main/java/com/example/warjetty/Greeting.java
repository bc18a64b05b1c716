package com.example.warjetty;

/** What the page shows of a class of the war. */
public final class Greeting {

    public static final String TEXT = "war-jetty";

    private Greeting() {}
}
