package com.example.shop;

import com.example.prices.Prices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

public class Shop {

    public static void main(String[] args) throws IOException {
        try (var page = Shop.class.getResourceAsStream("/index.txt")) {
            System.out.println(Prices.of("tea") + " on the " + new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
