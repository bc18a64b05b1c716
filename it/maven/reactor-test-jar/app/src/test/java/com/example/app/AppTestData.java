package com.example.app;

import com.example.model.Item;
import com.example.model.Items;

class AppTestData {

    static final Item ITEM = Items.any();
}
