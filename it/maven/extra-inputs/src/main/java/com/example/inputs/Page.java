/*
 * Sample code of Example Ltd.
 * Copy it as you like.
 */
package com.example.inputs;

import lombok.AllArgsConstructor;
import lombok.Getter;

@Getter
@AllArgsConstructor
class Page {

    private final String title;

    private final String message;
}
