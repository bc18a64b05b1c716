package com.example.vaadin;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

@Route("")
@PageTitle("hello from vaadin")
public class ShopView extends Span {

    public ShopView() {
        super("hello from vaadin");
    }
}
