package com.example.prices;

import org.apache.commons.lang3.StringUtils;

public final class Prices {

    private Prices() {}

    public static String of(String item) {
        return StringUtils.capitalize(item) + " costs 1";
    }
}
