//! Starts the app.

fn main() {
    techniekverkenner::web::start();
}
