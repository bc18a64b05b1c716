package com.example.billing;

import com.example.common.Greeting;
import org.apache.commons.lang3.StringUtils;

public class Billing {

    public static void main(String[] args) {
        System.out.println(StringUtils.capitalize(Greeting.of("billing")));
    }
}
