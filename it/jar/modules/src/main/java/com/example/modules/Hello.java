package com.example.modules;

/** Found by the module system alone: no file under META-INF names it. */
public final class Hello implements Greeting {

    @Override
    public String text() {
        return "hello from " + Hello.class.getModule().getName();
    }
}
